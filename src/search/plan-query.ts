import { bare } from './bare.ts';
import {
  bareNumber,
  type FoundNumber,
  findNumber,
  meansNumber,
  readNumber,
  type TypedNumber,
  wordsOfNumber,
} from './document-number.ts';
import type { FilterChoice } from './engine.ts';
import type { ReadyName } from './name.ts';
import { type QueryParts, readSyntax, type TypedField } from './query-syntax.ts';
import { readFields } from './read-fields.ts';
import { besideNumber, sayingsOf, termsOf, type Variant, withoutQuestion } from './sayings.ts';
import { tidy } from './tidy.ts';
import type { Lexicon } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** A query understood. */
export interface QueryPlan {
  /** The loose words as typed, or those of the one quoted part. */
  readonly typed: readonly string[];
  /** The typed words without those that only make a question; a short form that occurs nowhere is written out in them. */
  readonly core: readonly string[];
  /** Ways to say them, what was typed first; it is left out where only another way occurs. */
  readonly variants: readonly Variant[];
  /**
   * Of a query that is part of another one, the words that narrow it to the plans of a place, which need not stand in what
   * is found: the indexes that are asked hold them. Null of a whole query.
   */
  readonly beside: readonly string[] | null;
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
  /** How each word was typed, by key: "15/11" of "1511". */
  readonly spelt: ReadonlyMap<string, string>;
  /** How much each typed word tells, by key: more the rarer it is, more than 0. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Longest query that is read, in UTF-16 units and in words; what is pasted beyond it is left out. */
export const longestQuery = 400;
const mostWords = 40;
/** A longer query is a sentence that was typed to its end. */
const longestOpen = 8;
const mostOpenNumbers = 8;
const weightsOf = (terms: readonly string[], lexicon: Lexicon): Map<string, number> => {
  const known = terms.map((term) => [term, lexicon.frequency(term)] as const);
  const weights = new Map(
    known.filter(([, share]) => share > 0).map(([term, share]) => [term, 0.1 + Math.log2(1 / share)]),
  );
  const mean = [...weights.values()].reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.size);
  for (const term of terms) if (!weights.has(term)) weights.set(term, Math.max(1, mean));
  return weights;
};

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

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;

/** Words as typed, without the signs around them, by key. */
const speltIn = (text: string): Map<string, string> =>
  new Map(wordsOf(text).map(({ key, printed }) => [key, printed.replace(edges, '')]));

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

/** The document number that a query asks for, if any; its keys are those that `numberKeys` tells. */
interface AskedNumber {
  readonly found: FoundNumber | null;
  readonly keys: readonly string[];
  readonly isKnown: boolean;
}

const askedNumber = (main: string, lexicon: Lexicon, isNumber: boolean): AskedNumber => {
  const guess = findNumber(main) ?? (isNumber ? bareNumber(main) : null);
  const known = guess === null ? [] : keysMeant(guess.number, lexicon, false);
  // "số 19" and, among other words, "7/2021" may be plain words: without a kind they are a number only where one is known.
  if (guess === null || (known.length === 0 && !isTelling(guess)))
    return { found: null, keys: [], isKnown: false };
  return {
    found: guess,
    keys: known.length > 0 ? known : keysBegun(guess, lexicon),
    isKnown: known.length > 0,
  };
};

const isKnownTerm = (term: string, lexicon: Lexicon): boolean =>
  /\d/.test(term) || lexicon.meant(term).length > 0;

type ReadWords = Pick<
  QueryPlan,
  'core' | 'variants' | 'unknown' | 'isOpen' | 'mayBeOpen' | 'isUnmarked' | 'weights'
>;

/**
 * Of sayings that all have a word that occurs nowhere, those with the fewest: a short form may be written out in them. None
 * where the words as typed have no more.
 */
const clearest = (
  sayings: readonly Variant[],
  typed: readonly string[],
  unknownIn: (terms: readonly string[]) => readonly string[],
): readonly Variant[] => {
  const counts = sayings.map(({ terms }) => unknownIn(terms).length);
  const least = Math.min(...counts);
  return least < unknownIn(typed).length ? sayings.filter((_saying, at) => counts[at] === least) : [];
};

/** What the loose words may mean: ways to say them, and which of them occur nowhere. */
const readWords = (terms: readonly string[], isQuoted: boolean, lexicon: Lexicon): ReadWords => {
  const last = terms.at(-1) ?? '';
  const canGrow = last !== '' && !isQuoted && !/\d/.test(last) && lexicon.begins(last);
  const isOpen = canGrow && !isKnownTerm(last, lexicon);
  const isUnknown = (term: string, at: number): boolean =>
    !isKnownTerm(term, lexicon) && !(isOpen && at === terms.length - 1);
  const core = withoutQuestion(terms);
  const sayings = terms.length === 0 ? [] : sayingsOf(terms, core, lexicon);
  const unknownIn = (said: readonly string[]): string[] => said.filter(isUnknown);
  // A short form that occurs nowhere is no unknown word where its long form occurs.
  const known = sayings.filter((saying) => unknownIn(saying.terms).length === 0);
  const isSaid = known.length > 0;
  const isSaidAsTyped = known.some(({ weight }) => weight === 1);
  const writtenOut = isSaid ? [] : clearest(sayings, core, unknownIn);
  const isKept = (term: string): boolean =>
    writtenOut.length === 0 || writtenOut.some((saying) => saying.terms.includes(term));
  return {
    core: unknownIn(core).length === 0 ? core : ((known[0] ?? writtenOut[0])?.terms ?? core),
    variants: isSaid ? known : writtenOut.length > 0 ? writtenOut : sayings,
    unknown: isSaid ? [] : unknownIn(terms).filter(isKept),
    isOpen,
    mayBeOpen: canGrow && !isOpen && terms.length <= longestOpen,
    isUnmarked: isSaidAsTyped && terms.every((term) => bare(term) === term),
    weights: weightsOf([...new Set(sayings.flatMap((saying) => saying.terms))], lexicon),
  };
};

/**
 * Reads a query: field words, quoted parts and minus words, document numbers, then words and what they may be replaced
 * by. Any text is a query; one without a letter or digit has no variant.
 *
 * @param text as typed
 * @param names what field words may narrow to
 * @param isNumber whether a query of digits alone asks for the documents with that number
 */
export const planQuery = (
  text: string,
  lexicon: Lexicon,
  names: readonly ReadyName[] = [],
  isNumber = false,
): QueryPlan => {
  const parts = readSyntax(tidy(text.slice(0, longestQuery)));
  const fields = readFields(parts.fields, names);
  const typed = [parts.loose, ...fields.rest].filter((piece) => piece !== '').join(' ');
  const { main, others, isQuoted } = mainOf(typed, parts);
  const { found, keys, isKnown } = askedNumber(main, lexicon, isNumber);
  const terms = (found === null ? termsOf(main) : besideNumber(termsOf(found.rest))).slice(0, mostWords);
  const words = readWords(terms, isQuoted, lexicon);
  const phrases = others.map(termsOf).filter((phrase) => phrase.length > 0);
  const unknownInPhrases = phrases.flat().filter((term) => !isKnownTerm(term, lexicon));
  return {
    ...words,
    typed: terms,
    beside: null,
    phrases,
    excluded: parts.excluded.map(termsOf).filter((phrase) => phrase.length > 0),
    filters: fields.filters,
    number: found?.number ?? null,
    typedNumber: found?.typed ?? '',
    numberKeys: keys,
    isNumberKnown: isKnown,
    numberWords: found === null ? [] : wordsOfNumber(found),
    unknown: [...new Set([...words.unknown, ...unknownInPhrases])],
    unknownFields: fields.unknown.filter(({ filter }) => filter !== 'instrument' || found === null),
    isQuoted,
    spelt: speltIn([main, ...others].join(' ')),
  };
};
