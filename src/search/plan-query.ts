import type { Abbreviation } from '../schemas/abbreviation.ts';
import { bare, spellAlike } from './bare.ts';
import { findNumber, meansNumber, type NumberQuery, readNumber } from './document-number.ts';
import { tidy } from './tidy.ts';
import type { Lexicon } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One way to say what was typed: as typed, with an abbreviation written out or short, or spelt with i for y. */
export interface Variant {
  readonly terms: readonly string[];
  /** 1 for what was typed, less for what was put in its stead. */
  readonly weight: number;
}

/** A query understood. */
export interface QueryPlan {
  readonly variants: readonly Variant[];
  /** The document number that was typed, or null. */
  readonly number: NumberQuery | null;
  /** Keys of the known numbers that it may mean; empty where none is known. */
  readonly numberKeys: readonly string[];
  /** Typed words that occur nowhere, marks aside; nothing that lacks them is an exact hit. */
  readonly unknown: readonly string[];
  /** Whether the last word may be the beginning of one. */
  readonly isOpen: boolean;
  /** Whether only the phrase itself was asked for, by quotation marks around the query. */
  readonly isQuoted: boolean;
}

/** Longest query that is read, in UTF-16 units and in words; what is pasted beyond it is left out. */
const longestQuery = 400;
const mostWords = 40;
const mostVariants = 8;
const abbreviationWeight = 0.9;
const spellingWeight = 0.97;
const quoted = /^["\u201c].+["\u201d]$/u;

const termsOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);

/** Whether a typed word means a known one: typed marks are respected, marks left out match all. */
const meansWord = (typed: string, known: string): boolean =>
  typed === known || (bare(typed) === typed && bare(known) === typed);

const replaceRun = (
  terms: readonly string[],
  from: readonly string[],
  to: readonly string[],
): readonly string[] | null => {
  const at = terms.findIndex((_term, start) =>
    from.every((word, step) => {
      const typed = terms[start + step];
      return typed !== undefined && meansWord(typed, word);
    }),
  );
  return at < 0 || from.length === 0 ? null : terms.toSpliced(at, from.length, ...to);
};

const byAbbreviation = (terms: readonly string[], abbreviations: readonly Abbreviation[]): Variant[] =>
  abbreviations.flatMap(({ short, long }) => {
    const shortTerms = termsOf(tidy(short));
    return long.flatMap((full) => {
      const longTerms = termsOf(tidy(full));
      return [replaceRun(terms, shortTerms, longTerms), replaceRun(terms, longTerms, shortTerms)]
        .filter((replaced) => replaced !== null)
        .map((replaced) => ({ terms: replaced, weight: abbreviationWeight }));
    });
  });

const bySpelling = (terms: readonly string[], lexicon: Lexicon): Variant[] =>
  terms.flatMap((term, at) => {
    const alike = [term.replace(/i(?=\p{M}*$)/u, 'y'), spellAlike(term)].flatMap((guess) =>
      lexicon.withoutMarks(guess.normalize('NFD').replace(/i(\p{M}*)$/u, 'y$1')),
    );
    return [...new Set(alike)]
      .filter((known) => known !== term && spellAlike(known) === spellAlike(term))
      .map((known) => ({ terms: terms.with(at, known), weight: spellingWeight }));
  });

/**
 * Reads a query: document numbers first, then words and what they may be replaced by. Any text is a query; one without
 * a letter or digit has no variant.
 *
 * @param text as typed
 */
export const planQuery = (text: string, lexicon: Lexicon): QueryPlan => {
  const typed = tidy(text.slice(0, longestQuery));
  const found = findNumber(typed);
  const terms = termsOf(found?.rest ?? typed).slice(0, mostWords);
  const last = terms.at(-1) ?? '';
  const isKnown = (term: string): boolean => /\d/.test(term) || lexicon.withoutMarks(term).length > 0;
  const isWhole = bare(last) === last ? isKnown(last) : lexicon.has(last);
  const isOpen = last !== '' && !isWhole && lexicon.begins(last);
  const number = found?.number ?? null;
  return {
    variants:
      terms.length === 0
        ? []
        : [
            { terms, weight: 1 },
            ...bySpelling(terms, lexicon),
            ...byAbbreviation(terms, lexicon.abbreviations),
          ].slice(0, mostVariants),
    number,
    numberKeys:
      number === null
        ? []
        : lexicon.numbers
            .filter(({ printed }) => {
              const known = readNumber(printed);
              return known !== null && meansNumber(number, known);
            })
            .map(({ key }) => key),
    unknown: terms.filter((term, at) => !isKnown(term) && !(isOpen && at === terms.length - 1)),
    isOpen,
    isQuoted: quoted.test(typed),
  };
};
