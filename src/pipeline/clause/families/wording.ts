import type { Reading } from '../../reading.ts';
import type { Registry } from '../../registry.ts';
import { fnvOf } from '../../text/fnv.ts';
import { type ClauseUnit, clauseBounds, clauseUnitsOf } from './clause-unit.ts';
import { wordReader } from './clause-words.ts';
import type { MaskedWord } from './masked-words.ts';
import { shinglesOf } from './shingles.ts';

/** Clauses of the same words, whatever years, places, numbers and texts they name. */
export interface Wording {
  /** Digest of the words, 14 signs of base 36: the same for the same words in every build. */
  readonly digest: string;
  readonly shingles: Uint32Array;
  /** Clauses that are worded so, newest plan first. */
  readonly units: readonly ClauseUnit[];
  /** How many plans they stand in. */
  readonly plans: number;
}

/** Like wordings, the head of the family first. */
export type WordingGroup = readonly [Wording, ...Wording[]];

const secondBasis = 0x2545f491;
const digestPart = (hash: number): string => hash.toString(36).padStart(7, '0');

const digestOf = (text: string): string => digestPart(fnvOf(text)) + digestPart(fnvOf(text, secondBasis));

/** Fewest plain words of a clause that is compared: with fewer, what it names is all that it says. */
const isSaying = (words: readonly MaskedWord[]): boolean =>
  words.filter(({ entity }) => entity === null).length >= clauseBounds.fewest;

/**
 * All wordings of the clauses of some documents, by digest. Keeps no words: shingles and places alone.
 *
 * @param readings newest first
 */
export const wordingsOf = (readings: Iterable<Reading>, registry: Registry): Map<string, Wording> => {
  const wordsOf = wordReader(registry);
  const found = new Map<
    string,
    { digest: string; shingles: Uint32Array; units: ClauseUnit[]; plans: number }
  >();
  for (const reading of readings) {
    for (const unit of clauseUnitsOf(reading)) {
      const words = wordsOf(unit);
      if (!isSaying(words)) continue;
      const keys = words.map(({ key }) => key);
      const digest = digestOf(keys.join(' '));
      const known = found.get(digest);
      if (known === undefined) {
        found.set(digest, { digest, shingles: shinglesOf(keys), units: [unit], plans: 1 });
      } else {
        if (known.units.at(-1)?.reading !== reading) known.plans += 1;
        known.units.push(unit);
      }
    }
  }
  return found;
};
