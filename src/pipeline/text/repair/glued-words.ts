import type { Edit } from './edit.ts';
import { functionWords } from './function-words.table.ts';
import { isKnownPair, lookUp, lookUpAt } from './lexicon.ts';
import { plainWords } from './plain-words.table.ts';
import type { Token } from './tokens.ts';

/** Letters of the longest Vietnamese syllable, "nghiêng". */
export const longestSyllable = 7;
const shortestGlued = 5;
const longestGlued = 30;

/** Words of set phrases that a run of letters is made of, two at least, neighbours of each other; null if there are none. */
export function segment(letters: string): readonly string[] | null {
  if (letters.length < shortestGlued || letters.length > longestGlued) return null;
  const lower = letters.toLowerCase();
  const ways: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= lower.length; end += 1) {
    for (let start = Math.max(0, end - longestSyllable); start < end; start += 1) {
      const before = ways[start];
      const word = before === undefined ? null : lookUpAt(lower, start, end).spelling;
      if (before === undefined || word === null) continue;
      const last = before.at(-1);
      if (last !== undefined && !isKnownPair(lookUp(last), lookUp(word))) continue;
      ways[end] = [...before, word];
    }
  }
  const found = ways[lower.length] ?? [];
  return found.length >= 2 ? found : null;
}

const label = /^(\d+|\p{L}+)(\d+|\p{L}+)$/u;

/** Parts of a label and a number without a space between: "số19", "05tháng". */
function numberParts(printed: string): readonly string[] | null {
  const [, left, right] = label.exec(printed) ?? [];
  if (left === undefined || right === undefined) return null;
  return isKnownPair(lookUp(left), lookUp(right)) ? [left, right] : null;
}

/** A word that may stand for itself: of the set phrases, or one that goes with all. */
const isWord = (letters: string): boolean =>
  lookUp(letters).attested ||
  functionWords.has(letters.toLowerCase()) ||
  plainWords.has(letters.toLowerCase());

const pieces = /\d+|(?:\p{Lu}|\d){2,}g?(?=\p{Ll}{2})|\p{Lu}?\p{Ll}{2,}|[IVX]+$/gu;

/** Symbols, numbers and words that their kinds of letters tell apart: "TT-BNVngày", "6khóaXII". */
function byKind(printed: string): readonly string[] | null {
  const found = printed.match(pieces) ?? [];
  const words = found.filter((piece) => /\p{Ll}{2}/u.test(piece));
  return words.length > 0 && words.every(isWord) && found.join('') === printed ? found : null;
}

/**
 * The two words of a run of letters that only one cut makes words of. What witnesses for them is a capital where the
 * second begins, or the next word or the one before, with which they stand in a set phrase.
 */
function twoWords(
  printed: string,
  before: Token | undefined,
  after: Token | undefined,
): readonly string[] | null {
  const cuts = Array.from(printed, (_, at) => [printed.slice(0, at), printed.slice(at)] as const).filter(
    ([first, second]) => isWord(first) && isWord(second),
  );
  const [cut] = cuts;
  if (cut === undefined || cuts.length > 1) return null;
  const [first, second] = cut;
  const isWitnessed =
    /^\p{Lu}\p{Ll}/u.test(second) ||
    (before !== undefined && isKnownPair(before.word, lookUp(first))) ||
    (after !== undefined && isKnownPair(lookUp(second), after.word));
  return isWitnessed ? cut : null;
}

/** A number whose last digits were read as letters, before a slash: "42/20lo/NĐ-CP". */
const misreadDigits = /^\d+[oOlI]+$/;

/** Words and numbers that stand without the space between them: "thiđua", "khenthưởng", "số19". */
export function gluedWords(text: string, tokens: readonly Token[]): Edit[] {
  return tokens.flatMap(({ start, end, printed, word }, index): Edit[] => {
    if (word.isSyllable || printed.length < 4 || text.charAt(start - 1) === '@') return [];
    if (text.charAt(end) === '/' && misreadDigits.test(printed)) return [];
    const isLetters = /^\p{L}+$/u.test(printed);
    const parts = isLetters
      ? (lettersOf(printed) ?? byKind(printed) ?? twoWords(printed, tokens[index - 1], tokens[index + 1]))
      : (numberParts(printed) ?? byKind(printed));
    return parts === null ? [] : [{ start, end, read: parts.join(' '), rule: 'glued-word' }];
  });
}

/** The parts as they are printed, in the letters of the source. */
function lettersOf(printed: string): readonly string[] | null {
  let at = 0;
  return (
    segment(printed)?.map((word) => {
      const part = printed.slice(at, at + word.length);
      at += word.length;
      return part;
    }) ?? null
  );
}
