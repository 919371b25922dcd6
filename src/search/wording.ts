import { foldKey } from './bare.ts';
import type { Word } from './words.ts';

/** The first run of a text's words that are the typed ones but for marks, as a query; null where there is none. */
export const wordingIn = (words: readonly Word[], typed: readonly string[]): string | null => {
  if (typed.length === 0) return null;
  const folds = typed.map(foldKey);
  const start = words.findIndex((_word, at) =>
    folds.every((fold, step) => fold === foldKey(words[at + step]?.key ?? '')),
  );
  return start < 0
    ? null
    : words
        .slice(start, start + typed.length)
        .map(({ key }) => key)
        .join(' ');
};
