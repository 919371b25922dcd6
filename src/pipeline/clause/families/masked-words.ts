import type { Registry } from '../../registry.ts';
import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/phrase.ts';
import type { Division } from '../../tree.ts';
import type { Entity } from './entity.ts';

/** A word of a clause as clauses are compared: folded, or the kind of what is named. */
export interface MaskedWord {
  /** "thi", or "#place"; equal words are the same to the comparison. */
  readonly key: string;
  /** Division of the unit in which it stands, from 0. */
  readonly line: number;
  /** Where it stands in that division's block. The words of a written-out short form share one place. */
  readonly start: number;
  readonly end: number;
  /** What is named; null for a plain word. */
  readonly entity: Entity | null;
}

/** Short forms that stand for one thing only, folded, with the words of what they stand for. */
export type ShortForms = ReadonlyMap<string, readonly string[]>;

export const shortFormsOf = (registry: Registry): ShortForms =>
  new Map(
    registry.abbreviations.flatMap(({ short, long }): [string, readonly string[]][] => {
      const [only, ...others] = long;
      return only === undefined || others.length > 0 ? [] : [[fold(short), foldedWords(only)]];
    }),
  );

const word = /[\p{L}\p{N}]+/gu;

/** Words of a division's own text in order: what is named as one word of its kind, short forms written out, all else folded. */
export const maskedWordsOf = (
  division: Division,
  entities: readonly Entity[],
  shortForms: ShortForms,
): MaskedWord[] => {
  const { text } = division.block;
  const words: MaskedWord[] = [];
  const putPlain = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(word)) {
      const start = from + match.index;
      const key = fold(match[0]);
      for (const part of shortForms.get(key) ?? [key])
        words.push({ key: part, line: 0, start, end: start + match[0].length, entity: null });
    }
  };
  let at = 0;
  for (const entity of entities) {
    putPlain(at, entity.start);
    words.push({ key: `#${entity.kind}`, line: 0, start: entity.start, end: entity.end, entity });
    at = entity.end;
  }
  putPlain(at, text.length);
  return words;
};
