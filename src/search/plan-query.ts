import type { Abbreviation } from '../schemas/abbreviation.ts';
import { bare, spellAlike } from './bare.ts';
import {
  type FoundNumber,
  findNumber,
  meansNumber,
  readNumber,
  type TypedNumber,
  wordsOfNumber,
} from './document-number.ts';
import type { FilterChoice } from './engine.ts';
import { likeness } from './likeness.ts';
import type { ReadyName } from './name.ts';
import { type QueryParts, readSyntax, type TypedField } from './query-syntax.ts';
import { questionWords, until } from './question.table.ts';
import { readFields } from './read-fields.ts';
import { tidy } from './tidy.ts';
import type { Lexicon } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One way to say what was typed: as typed, with an abbreviation written out or short, or without question words. */
export interface Variant {
  readonly terms: readonly string[];
  /** 1 for what was typed, less for what was put in its stead. */
  readonly weight: number;
}

/** A query understood. */
export interface QueryPlan {
  /** The loose words as typed, or those of the one quoted part. */
  readonly typed: readonly string[];
  /** The typed words without those that only make a question. */
  readonly core: readonly string[];
  /** Ways to say them, what was typed first; it is left out where only another way occurs. */
  readonly variants: readonly Variant[];
  /** Quoted parts beside the loose words; a hit holds each of them as a phrase. */
  readonly phrases: readonly (readonly string[])[];
  /** What no hit may hold. */
  readonly excluded: readonly (readonly string[])[];
  /** Values of filters that field words ask for. */
  readonly filters: FilterChoice;
  /** The document number that was typed, or null. */
  readonly number: TypedNumber | null;
  /** The number in its typed shape, folded; empty where none was typed. */
  readonly typedNumber: string;
  /** Keys of the known numbers that it may mean, or, where there is none, of those that begin so. */
  readonly numberKeys: readonly string[];
  /** Whether a known number is meant; no hit is better than near where one was typed that is not. */
  readonly isNumberKnown: boolean;
  /** Ways to print the number in words without its symbol; a hit may hold one of them instead. */
  readonly numberWords: readonly (readonly string[])[];
  /** Typed words that occur nowhere; no hit is better than near then. */
  readonly unknown: readonly string[];
  /** Fields whose value nothing is called; no hit is better than near then. */
  readonly unknownFields: readonly TypedField[];
  /** Whether the last word may be the beginning of one. */
  readonly isOpen: boolean;
  /** Whether the last word, though known itself, may also be the beginning of a longer one. */
  readonly mayBeOpen: boolean;
  /** Whether no typed word has a mark, so that each may be meant with marks. */
  readonly isUnmarked: boolean;
  /** Whether only the phrase itself was asked for, by quotation marks around the query. */
  readonly isQuoted: boolean;
  /** How much each typed word tells, by key: more the rarer it is, more than 0. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Longest query that is read, in UTF-16 units and in words; what is pasted beyond it is left out. */
export const longestQuery = 400;
const mostWords = 40;
const mostVariants = 8;
/** A longer query is a sentence that was typed to its end. */
const longestOpen = 8;
const mostOpenNumbers = 8;
const abbreviationWeight = 0.9;
const spellingWeight = 0.97;
const questionWeight = 0.95;
/** Whether a variant says what was typed in the same words, in whatever spelling. */
export const isSameWords = ({ weight }: { readonly weight: number }): boolean => weight >= spellingWeight;

/** Words from which on question words are dropped. */
const longQuery = 5;

const termsOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);
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

const withoutQuestion = (terms: readonly string[]): readonly string[] => {
  if (terms.length < longQuery) return terms;
  let core = terms;
  for (const run of questionRuns) {
    for (let at = findRun(core, run); at >= 0; at = findRun(core, run)) core = core.toSpliced(at, run.length);
  }
  return core.length < 2 ? terms : core;
};

const differ = (variants: readonly Variant[]): Variant[] =>
  [...new Map(variants.toReversed().map((variant) => [variant.terms.join(' '), variant])).values()].reverse();

const weightsOf = (terms: readonly string[], lexicon: Lexicon): Map<string, number> => {
  const known = terms.map((term) => [term, lexicon.frequency(term)] as const);
  const weights = new Map(
    known.filter(([, share]) => share > 0).map(([term, share]) => [term, 0.1 + Math.log2(1 / share)]),
  );
  const mean = [...weights.values()].reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.size);
  for (const term of terms) if (!weights.has(term)) weights.set(term, Math.max(1, mean));
  return weights;
};

/** Every way to say the typed words, what was typed first. */
const sayingsOf = (terms: readonly string[], core: readonly string[], lexicon: Lexicon): Variant[] =>
  differ([
    { terms, weight: 1 },
    { terms: core, weight: questionWeight },
    ...byYears(core),
    ...bySpelling(core, lexicon),
    ...byAbbreviation(core, lexicon.abbreviations),
  ]).slice(0, mostVariants);

/** A quoted part or a minus word alone is the main thing asked for where there is no loose word. */
const mainOf = (
  loose: string,
  { phrases }: QueryParts,
): { readonly main: string; readonly others: readonly string[]; readonly isQuoted: boolean } => {
  const [first] = phrases;
  return loose === '' && first !== undefined
    ? { main: first, others: phrases.slice(1), isQuoted: true }
    : { main: loose, others: phrases, isQuoted: false };
};

/** Whether what was typed can be nothing but a number. */
const isTelling = ({ number: { symbol, year: typedYear, issuer }, rest }: FoundNumber): boolean =>
  symbol !== '' || issuer !== '' || (typedYear !== null && rest === '');

const keysMeant = (number: TypedNumber, lexicon: Lexicon, isOpen: boolean): string[] =>
  lexicon.numbers
    .filter(({ printed }) => {
      const known = readNumber(printed);
      return known !== null && meansNumber(number, known, isOpen);
    })
    .map(({ key }) => key);

/** Known numbers that begin as the typed one, for whoever is still typing its digits. */
const keysBegun = ({ number, typed }: FoundNumber, lexicon: Lexicon): string[] =>
  number.year === null && /\d$/.test(typed) ? keysMeant(number, lexicon, true).slice(0, mostOpenNumbers) : [];

/**
 * Reads a query: field words, quoted parts and minus words, document numbers, then words and what they may be replaced
 * by. Any text is a query; one without a letter or digit has no variant.
 *
 * @param text as typed
 * @param names what field words may narrow to
 */
export const planQuery = (text: string, lexicon: Lexicon, names: readonly ReadyName[] = []): QueryPlan => {
  const parts = readSyntax(tidy(text.slice(0, longestQuery)));
  const fields = readFields(parts.fields, names);
  const typed = [parts.loose, ...fields.rest].filter((piece) => piece !== '').join(' ');
  const { main, others, isQuoted } = mainOf(typed, parts);
  const guess = findNumber(main);
  const guessKeys = guess === null ? [] : keysMeant(guess.number, lexicon, false);
  // "số 19" and, among other words, "7/2021" may be plain words: without a kind they are a number only where one is known.
  const isNumber = guess !== null && (guessKeys.length > 0 || isTelling(guess));
  const found = isNumber ? guess : null;
  const terms = termsOf(found?.rest ?? main).slice(0, mostWords);
  const isKnown = (term: string): boolean => /\d/.test(term) || lexicon.meant(term).length > 0;
  const last = terms.at(-1) ?? '';
  const canGrow = last !== '' && !isQuoted && !/\d/.test(last) && lexicon.begins(last);
  const isOpen = canGrow && !isKnown(last);
  const phrases = others.map(termsOf).filter((phrase) => phrase.length > 0);
  const isUnknown = (term: string, at: number): boolean =>
    !isKnown(term) && !(isOpen && at === terms.length - 1);
  const core = withoutQuestion(terms);
  const sayings = terms.length === 0 ? [] : sayingsOf(terms, core, lexicon);
  // A short form that occurs nowhere is no unknown word where its long form occurs.
  const known = sayings.filter((saying) => !saying.terms.some((term, at) => isUnknown(term, at)));
  const isSaid = known.some(({ weight }) => weight !== questionWeight);
  const isSaidAsTyped = known.some(({ weight }) => weight === 1);
  return {
    typed: terms,
    core,
    variants: isSaid ? known : sayings,
    phrases,
    excluded: parts.excluded.map(termsOf).filter((phrase) => phrase.length > 0),
    filters: fields.filters,
    number: found?.number ?? null,
    typedNumber: found?.typed ?? '',
    numberKeys: found === null ? [] : guessKeys.length > 0 ? guessKeys : keysBegun(found, lexicon),
    isNumberKnown: found !== null && guessKeys.length > 0,
    numberWords: found === null ? [] : wordsOfNumber(found),
    unknown: [
      ...new Set([
        ...(isSaid ? [] : terms.filter(isUnknown)),
        ...phrases.flat().filter((term) => !isKnown(term)),
      ]),
    ],
    unknownFields: fields.unknown.filter(({ filter }) => filter !== 'instrument' || found === null),
    isOpen,
    mayBeOpen: canGrow && !isOpen && terms.length <= longestOpen,
    isUnmarked: isSaidAsTyped && terms.every((term) => bare(term) === term),
    isQuoted,
    weights: weightsOf([...new Set(sayings.flatMap((saying) => saying.terms))], lexicon),
  };
};
