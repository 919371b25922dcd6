import type { Edit } from './edit.ts';
import { isKnownPair } from './lexicon.ts';
import { areNeighbours, type Token } from './tokens.ts';

/** Capitals and small letters with marks, in any order. */
const noPlainSmall = /^(?:\p{Lu}|(?![a-z])\p{Ll})+$/u;

/** Whether a word has a capital, and no small letter but such as bear a mark. */
const isMixed = (printed: string): boolean =>
  noPlainSmall.test(printed) &&
  /\p{Lu}/u.test(printed) &&
  /\p{Ll}/u.test(printed) &&
  (printed.match(/\p{Ll}/gu) ?? []).every((letter) => letter.normalize('NFD').length > 1);

const hasCapitals = (printed: string): boolean => /\p{Lu}.*\p{Lu}/u.test(printed);

/**
 * Words in capitals of which only letters with marks are small, as old typefaces without marked capitals leave them: "CHỦ
 * TịCH", "QUYếT ĐịNH". One with a single capital needs the capitals behind it as a witness: "Uỷ BAN". Two words without
 * a space between them are no syllable.
 */
export const mixedCase = (text: string, tokens: readonly Token[]): Edit[] =>
  tokens.flatMap((token, index): Edit[] => {
    const { start, end, printed, word } = token;
    if (!word.isSyllable || !isMixed(printed)) return [];
    const next = tokens[index + 1];
    const isWitnessed =
      next !== undefined &&
      areNeighbours(text, token, next) &&
      /^\p{Lu}{2,}$/u.test(next.printed) &&
      isKnownPair(word, next.word);
    return hasCapitals(printed) || isWitnessed
      ? [{ start, end, read: printed.toUpperCase(), rule: 'misread-word' }]
      : [];
  });
