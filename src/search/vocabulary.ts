import type { Abbreviation } from '../schemas/abbreviation.ts';
import { bare } from './bare.ts';
import { readNumber } from './document-number.ts';
import { type SearchRecord, textOf } from './record.ts';
import { tidy } from './tidy.ts';
import { keyOf, wordsOf } from './words.ts';

/** Every word that the index holds, so that an unknown one is known to be unknown without a search. */
export interface Vocabulary {
  /** Keys of words without a digit, sorted. */
  readonly syllables: readonly string[];
  /** Document numbers as printed, sorted: "98/2023/NĐ-CP". */
  readonly numbers: readonly string[];
  /** Short forms that queries may be read by. */
  readonly abbreviations: readonly Abbreviation[];
}

/** Address of the published vocabulary, beside Pagefind's own files. */
export const vocabularyFile = 'vocabulary.json';

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const digit = /\d/;

/** The vocabulary of the records that are indexed. */
export const vocabularyOf = (
  records: readonly SearchRecord[],
  abbreviations: readonly Abbreviation[],
): Vocabulary => {
  const syllables = new Set<string>();
  const numbers = new Map<string, string>();
  for (const record of records) {
    for (const { key, printed } of wordsOf(tidy(`${record.title} ${textOf(record)}`))) {
      if (!digit.test(key)) syllables.add(key);
      else if (readNumber(printed) !== null && !numbers.has(key))
        numbers.set(key, printed.replace(edges, ''));
    }
  }
  return { syllables: [...syllables].sort(), numbers: [...numbers.values()].sort(), abbreviations };
};

/** A vocabulary made ready for look-ups. */
export interface Lexicon {
  readonly has: (key: string) => boolean;
  /** Known syllables that differ from the key in marks alone. */
  readonly withoutMarks: (key: string) => readonly string[];
  /** Whether some known syllable begins with the key; marks count where the key has any. */
  readonly begins: (key: string) => boolean;
  readonly numbers: readonly { readonly key: string; readonly printed: string }[];
  readonly abbreviations: readonly Abbreviation[];
}

/** Makes a vocabulary ready; cost grows with its size, once a page. */
export const openVocabulary = ({ syllables, numbers, abbreviations }: Vocabulary): Lexicon => {
  const known = new Set(syllables);
  const byBare = Map.groupBy(syllables, bare);
  return {
    has: (key) => known.has(key),
    withoutMarks: (key) => byBare.get(bare(key)) ?? [],
    begins: (key) =>
      (bare(key) === key ? [...byBare.keys()] : syllables).some((syllable) => syllable.startsWith(key)),
    numbers: numbers.map((printed) => ({ key: keyOf(printed), printed })),
    abbreviations,
  };
};
