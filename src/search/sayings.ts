import type { Abbreviation } from '../schemas/abbreviation.ts';
import { spellAlike } from './bare.ts';
import { likeness } from './likeness.ts';
import { questionWords, until } from './question.table.ts';
import { tidy } from './tidy.ts';
import type { Lexicon } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One way to say what was typed: as typed, with an abbreviation written out or short, or without question words. */
export interface Variant {
  readonly terms: readonly string[];
  /** 1 for what was typed, less for what was put in its stead. */
  readonly weight: number;
}

const mostVariants = 8;
const abbreviationWeight = 0.9;
const spellingWeight = 0.97;
/** Weight of a query whose question words were dropped. */
const questionWeight = 0.95;
/** Whether a variant says what was typed in the same words, in whatever spelling. */
export const isSameWords = ({ weight }: { readonly weight: number }): boolean => weight >= spellingWeight;

/** Words from which on question words are dropped. */
const longQuery = 5;

/** Keys of a text's words; none of a text of signs alone. */
export const termsOf = (text: string): string[] => {
  const terms = wordsOf(text).map(({ key }) => key);
  return terms.some((term) => /[\p{L}\p{N}]/u.test(term)) ? terms : [];
};
const meansWord = (typed: string, known: string): boolean => likeness(typed, known, false) !== 'none';

const findRun = (terms: readonly string[], run: readonly string[], from = 0): number => {
  for (let start = from; start + run.length <= terms.length; start += 1) {
    if (run.every((word, step) => meansWord(terms[start + step] ?? '', word))) return start;
  }
  return -1;
};

const replaceRun = (
  terms: readonly string[],
  from: readonly string[],
  to: readonly string[],
): readonly string[] | null => {
  const at = from.length === 0 ? -1 : findRun(terms, from);
  return at < 0 ? null : terms.toSpliced(at, from.length, ...to);
};

interface ReadAbbreviation {
  readonly short: readonly string[];
  readonly long: readonly (readonly string[])[];
}

const readAbbreviations = new WeakMap<readonly Abbreviation[], readonly ReadAbbreviation[]>();

const abbreviationsOf = (abbreviations: readonly Abbreviation[]): readonly ReadAbbreviation[] => {
  const known = readAbbreviations.get(abbreviations);
  if (known !== undefined) return known;
  const made = abbreviations.map(({ short, long }) => ({
    short: termsOf(tidy(short)),
    long: long.map((full) => termsOf(tidy(full))),
  }));
  readAbbreviations.set(abbreviations, made);
  return made;
};

const byAbbreviation = (terms: readonly string[], abbreviations: readonly Abbreviation[]): Variant[] =>
  abbreviationsOf(abbreviations)
    .flatMap(({ short, long }) =>
      long.flatMap((full) => [
        { size: short.length, terms: replaceRun(terms, short, full) },
        { size: full.length, terms: replaceRun(terms, full, short) },
      ]),
    )
    .flatMap((found) => (found.terms === null ? [] : [{ size: found.size, terms: found.terms }]))
    .sort((a, b) => b.size - a.size)
    .map((found) => ({ terms: found.terms, weight: abbreviationWeight }));

const bySpelling = (terms: readonly string[], lexicon: Lexicon): Variant[] =>
  terms.flatMap((term, at) =>
    lexicon
      .withoutMarks(term)
      .filter((known) => known !== term && spellAlike(known) === spellAlike(term))
      .map((known) => ({ terms: terms.with(at, known), weight: spellingWeight })),
  );

const year = /^(?:19|20)\d\d$/;
const twoYears = /^((?:19|20)\d\d)((?:19|20)\d\d)$/;

/** "2021 2025" and "2021 đến 2025" for "2021-2025", and the range as two years. */
const byYears = (terms: readonly string[]): Variant[] =>
  terms.flatMap((term, at) => {
    const range = twoYears.exec(term);
    const [from = '', to = ''] = range?.slice(1) ?? [];
    if (range !== null) return [{ terms: terms.toSpliced(at, 1, from, until, to), weight: spellingWeight }];
    if (!year.test(term)) return [];
    const gap = year.test(terms[at + 1] ?? '') ? 1 : meansWord(terms[at + 1] ?? '', until) ? 2 : 0;
    const last = terms[at + gap] ?? '';
    return gap > 0 && year.test(last)
      ? [{ terms: terms.toSpliced(at, gap + 1, term + last), weight: spellingWeight }]
      : [];
  });

const questionRuns = questionWords.map((words) => words.split(' '));

const withoutRuns = (terms: readonly string[]): readonly string[] => {
  let core = terms;
  for (const run of questionRuns) {
    for (let at = findRun(core, run); at >= 0; at = findRun(core, run)) core = core.toSpliced(at, run.length);
  }
  return core;
};

/** The words of a long query without those that only make a question; all where too few would be left. */
export const withoutQuestion = (terms: readonly string[]): readonly string[] => {
  if (terms.length < longQuery) return terms;
  const core = withoutRuns(terms);
  return core.length < 2 ? terms : core;
};

/** The words beside a document's number without those that only ask about it: "98/2023 còn hiệu lực không". */
export const besideNumber = withoutRuns;

const differ = (variants: readonly Variant[]): Variant[] =>
  [...new Map(variants.toReversed().map((variant) => [variant.terms.join(' '), variant])).values()].reverse();

/** Every way to say the typed words, what was typed first. */
export const sayingsOf = (terms: readonly string[], core: readonly string[], lexicon: Lexicon): Variant[] =>
  differ([
    { terms, weight: 1 },
    { terms: core, weight: questionWeight },
    ...byYears(core),
    ...bySpelling(core, lexicon),
    ...byAbbreviation(core, lexicon.abbreviations),
  ]).slice(0, mostVariants);
