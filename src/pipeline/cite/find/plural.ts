import { pluralWords } from '../patterns/kinds.table.ts';

/** Longest plural word with the space behind it. */
const longestWord = 8;

/** Does a word that announces several instruments stand before the name of a kind at `start`? */
export function isPlural(text: string, start: number): boolean {
  const before = text
    .slice(Math.max(0, start - longestWord), start)
    .trimEnd()
    .toLowerCase();
  return pluralWords.some((word) => before.endsWith(word));
}
