import { foldKey } from './bare.ts';
import { likeness } from './likeness.ts';
import type { Word } from './words.ts';

type Answers = (typed: string, word: string) => boolean;

/** The typed word itself, with marks added where it was typed without. */
export const asMeant: Answers = (typed, word) => likeness(typed, word, false) !== 'none';

/** The typed word with whatever marks. */
export const withAnyMarks: Answers = (typed, word) => foldKey(typed) === foldKey(word);

/** The first run of a text's words that answers the typed ones, as a query; null where there is none. */
export const wordingIn = (
  words: readonly Word[],
  typed: readonly string[],
  answers: Answers,
): string | null => {
  if (typed.length === 0) return null;
  const start = words.findIndex((_word, at) =>
    typed.every((term, step) => answers(term, words[at + step]?.key ?? '')),
  );
  return start < 0
    ? null
    : words
        .slice(start, start + typed.length)
        .map(({ key }) => key)
        .join(' ');
};
