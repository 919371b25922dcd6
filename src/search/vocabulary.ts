import type { Abbreviation } from '../schemas/abbreviation.ts';
import { isRecord } from '../schemas/is-record.ts';
import { foldKey } from './bare.ts';
import type { CutRecord } from './cut-record.ts';
import { readNumber } from './document-number.ts';
import { isHeld } from './held.ts';
import { likeness } from './likeness.ts';
import type { Run, RunDirectory } from './run-directory.ts';
import { keyOf } from './words.ts';

/** Every word that the index holds, so that an unknown one is known to be unknown without a search. */
export interface Vocabulary {
  /** Records in the index. */
  readonly records: number;
  /** Keys of words without a digit, sorted. */
  readonly syllables: readonly string[];
  /** Records that hold each syllable, in the same order. */
  readonly frequencies: readonly number[];
  /** Document numbers as printed, sorted: "98/2023/NĐ-CP". */
  readonly numbers: readonly string[];
  /** Short forms that queries may be read by. */
  readonly abbreviations: readonly Abbreviation[];
  /** Files of the directory of runs of words; 0 where the bundle has one index. */
  readonly runFiles: number;
  /** Indexes of the bundle in the order in which they are asked: the newest years and what stands beside the plans, then older years. */
  readonly shards: readonly ShardPlace[];
}

/** One index of a bundle. */
export interface ShardPlace {
  /** The language tag under which Pagefind knows it: `vi`, or `vi-2024`. */
  readonly tag: string;
  /** Years of its plans; empty where it may hold any. */
  readonly years: readonly string[];
  /** Whether it holds each syllable of the vocabulary, six a character; empty where it holds all. */
  readonly held: string;
  /** The same of the numbers. */
  readonly heldNumbers: string;
}

/** Address of the published vocabulary, beside Pagefind's own files. */
export const vocabularyFile = 'vocabulary.json';

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const digit = /\d/;

/** Gathers the vocabulary of records, one at a time. */
export class VocabularyTally {
  readonly #syllables = new Map<string, number>();
  readonly #numbers = new Map<string, string>();
  #records = 0;

  add({ title, text }: CutRecord): void {
    this.#records += 1;
    const own = new Set<string>();
    for (const words of [title, text]) {
      for (const { key, printed } of words) {
        if (!digit.test(key)) own.add(key);
        else if (!this.#numbers.has(key) && readNumber(printed) !== null)
          this.#numbers.set(key, printed.replace(edges, ''));
      }
    }
    for (const key of own) this.#syllables.set(key, (this.#syllables.get(key) ?? 0) + 1);
  }

  /** What was gathered; the short forms are added by whoever joins the parts of an index. */
  vocabulary(): Vocabulary {
    return pack(this.#records, this.#syllables, this.#numbers, []);
  }
}

const pack = (
  records: number,
  counts: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<string, string>,
  abbreviations: readonly Abbreviation[],
): Vocabulary => {
  const syllables = [...counts.keys()].sort();
  return {
    records,
    syllables,
    frequencies: syllables.map((key) => counts.get(key) ?? 0),
    numbers: [...numbers.values()].sort(),
    abbreviations,
    runFiles: 0,
    shards: [],
  };
};

/** One vocabulary of several parts of an index; the abbreviations are those of the first. */
export const joinVocabularies = (parts: readonly Vocabulary[]): Vocabulary => {
  const counts = new Map<string, number>();
  const numbers = new Map<string, string>();
  for (const { syllables, frequencies, numbers: own } of parts) {
    for (const [at, key] of syllables.entries())
      counts.set(key, (counts.get(key) ?? 0) + (frequencies[at] ?? 0));
    for (const printed of own) if (!numbers.has(keyOf(printed))) numbers.set(keyOf(printed), printed);
  }
  const records = parts.reduce((sum, part) => sum + part.records, 0);
  return pack(records, counts, numbers, parts[0]?.abbreviations ?? []);
};

/** A vocabulary as it is sent: counts as powers of two, one sign a syllable, since only rare and common matter. */
interface PackedVocabulary {
  readonly records: number;
  /** Syllables in order, a space between two. */
  readonly syllables: string;
  /** Power of two below each frequency, base 36. */
  readonly powers: string;
  readonly numbers: string;
  readonly abbreviations: readonly (readonly string[])[];
  readonly runFiles: number;
  readonly shards: readonly ShardPlace[];
}

const numberSeparator = '\n';

/** The text of the published vocabulary. */
export const writeVocabulary = (vocabulary: Vocabulary): string => {
  const packed: PackedVocabulary = {
    records: vocabulary.records,
    syllables: vocabulary.syllables.join(' '),
    powers: vocabulary.frequencies.map((count) => Math.floor(Math.log2(count)).toString(36)).join(''),
    numbers: vocabulary.numbers.join(numberSeparator),
    abbreviations: vocabulary.abbreviations.map(({ short, long }) => [short, ...long]),
    runFiles: vocabulary.runFiles,
    shards: vocabulary.shards,
  };
  return JSON.stringify(packed);
};

const isPacked = (value: unknown): value is PackedVocabulary =>
  isRecord(value) &&
  [value['records'], value['runFiles']].every(Number.isInteger) &&
  ['syllables', 'powers', 'numbers'].every((name) => typeof value[name] === 'string') &&
  Array.isArray(value['abbreviations']) &&
  Array.isArray(value['shards']);

/**
 * Reads what `writeVocabulary` wrote; frequencies come back as powers of two.
 *
 * @throws Error where another program wrote it
 */
export const readVocabulary = (text: string): Vocabulary => {
  const packed: unknown = JSON.parse(text);
  if (!isPacked(packed))
    throw new Error('Unexpected shape of the vocabulary, expected that of this program.');
  const parts = (list: string, separator: string): string[] => (list === '' ? [] : list.split(separator));
  return {
    records: packed.records,
    syllables: parts(packed.syllables, ' '),
    frequencies: [...packed.powers].map((power) => 2 ** Number.parseInt(power, 36)),
    numbers: parts(packed.numbers, numberSeparator),
    abbreviations: packed.abbreviations.map(([short = '', ...long]) => ({ short, long })),
    runFiles: packed.runFiles,
    shards: packed.shards,
  };
};

/** A vocabulary made ready for look-ups. */
export interface Lexicon {
  /** Known syllables that the typed key may mean: itself, and those with marks added to it. */
  readonly meant: (key: string) => readonly string[];
  /** Known syllables that differ from the key in marks, or in i and y, alone. */
  readonly withoutMarks: (key: string) => readonly string[];
  /** Whether some longer known syllable begins with the key; typed marks count. */
  readonly begins: (key: string) => boolean;
  /** Share of the records that hold the typed key, 0 to 1; 0 where it is unknown. */
  readonly frequency: (key: string) => number;
  readonly syllables: readonly string[];
  /**
   * Tags of the indexes that may answer, as the index orders them: those that hold each of the words, in whatever marks
   * are meant, and each of the runs as far as the directory tells. Digits that are no document's number may be in each.
   */
  readonly shardsWith: (words: readonly string[], runs: readonly Run[]) => Promise<readonly string[]>;
  /**
   * How much of what some runs tell each index holds, by its tag: a run counts for more the fewer indexes have it. Null
   * where there is one index, or the directory cannot tell.
   */
  readonly evidence: (runs: readonly Run[]) => Promise<ReadonlyMap<string, number> | null>;
  readonly numbers: readonly { readonly key: string; readonly printed: string }[];
  readonly abbreviations: readonly Abbreviation[];
}

const noRuns: RunDirectory = { holders: async (runs) => runs.map(() => null) };

/** What a run tells that every index has; it still speaks for one that has all of them. */
const leastEvidence = 0.1;

/**
 * Makes a vocabulary ready; cost grows with its size, once a page.
 *
 * @param directory of the runs of words of several indexes; without one, any index may hold a run
 */
export const openVocabulary = (vocabulary: Vocabulary, directory: RunDirectory = noRuns): Lexicon => {
  const { records, syllables, frequencies, numbers, abbreviations, shards } = vocabulary;
  const places = new Map(syllables.map((key, at) => [key, at]));
  const numberPlaces = new Map(numbers.map((printed, at) => [keyOf(printed), at]));
  const byFold = Map.groupBy(syllables, foldKey);
  const counts = new Map(syllables.map((key, at) => [key, frequencies[at] ?? 0]));
  const folds = [...byFold.keys()];
  const withoutMarks = (key: string): readonly string[] => byFold.get(foldKey(key)) ?? [];
  const meant = (key: string): readonly string[] =>
    withoutMarks(key).filter((known) => likeness(key, known, false) !== 'none');
  const holds = ({ held, heldNumbers }: ShardPlace, key: string): boolean => {
    if (!digit.test(key)) return meant(key).some((known) => isHeld(held, places.get(known) ?? 0));
    const at = numberPlaces.get(key);
    return at === undefined || isHeld(heldNumbers, at);
  };
  const holders = async (runs: readonly Run[]): Promise<readonly ReadonlySet<number>[]> =>
    shards.length < 2 ? [] : (await directory.holders(runs)).filter((own) => own !== null);
  return {
    meant,
    withoutMarks,
    begins: (key) => {
      const fold = foldKey(key);
      return folds.some(
        (known) =>
          known.length > fold.length &&
          known.startsWith(fold) &&
          withoutMarks(known).some((syllable) => likeness(key, syllable, true) !== 'none'),
      );
    },
    frequency: (key) => {
      const found = meant(key).reduce((sum, known) => sum + (counts.get(known) ?? 0), 0);
      return Math.min(1, found / Math.max(1, records));
    },
    syllables,
    shardsWith: async (words, runs) => {
      const told = await holders(runs);
      return shards
        .filter((shard, at) => told.every((own) => own.has(at)) && words.every((key) => holds(shard, key)))
        .map(({ tag }) => tag);
    },
    evidence: async (runs) => {
      const told = await holders(runs);
      if (told.length === 0) return null;
      const weights = told.map(({ size }) => leastEvidence + Math.log2(shards.length / Math.max(1, size)));
      return new Map(
        shards.map(({ tag }, at) => [
          tag,
          told.reduce((sum, own, run) => sum + (own.has(at) ? (weights[run] ?? 0) : 0), 0),
        ]),
      );
    },
    numbers: numbers.map((printed) => ({ key: keyOf(printed), printed })),
    abbreviations,
  };
};
