import type { Word } from './words.ts';

/** A stretch of a snippet; marked where it answers the query. */
export interface SnippetPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

const before = 12;
const after = 34;
const letter = /[\p{L}\p{N}%]/u;
const tail = /[^\p{L}\p{M}\p{N}%]+$/u;
const ellipsis = '\u2026';

/** The words from one index up to another, matched stretches apart. */
const piecesOf = (
  text: string,
  words: readonly Word[],
  matches: ReadonlySet<number>,
  first: number,
  last: number,
): SnippetPiece[] => {
  const pieces: SnippetPiece[] = [];
  let at = words[first]?.start ?? 0;
  const push = (end: number, isMatch: boolean): void => {
    const piece = text.slice(at, end);
    const previous = pieces.at(-1);
    if (previous?.isMatch === isMatch) pieces[pieces.length - 1] = { text: previous.text + piece, isMatch };
    else if (piece !== '') pieces.push({ text: piece, isMatch });
    at = end;
  };
  for (const [step, word] of words.slice(first, last).entries()) {
    const isMatch = matches.has(first + step);
    const joins = isMatch && step > 0 && matches.has(first + step - 1);
    push(word.start + (isMatch && !joins ? word.printed.search(letter) : 0), joins);
    push(isMatch ? word.start + word.printed.replace(tail, '').length : word.end, isMatch);
  }
  return pieces;
};

/**
 * The words around the first match, matched stretches apart.
 *
 * @param text tidied text that the words were cut from
 * @param matches indices into `words`, ascending; where empty, the beginning of the text is shown
 */
export const snippetOf = (
  text: string,
  words: readonly Word[],
  matches: readonly number[],
): SnippetPiece[] => {
  const first = Math.max(0, (matches[0] ?? 0) - before);
  const last = first + before + after;
  const pieces = piecesOf(text, words, new Set(matches), first, last);
  const cut: SnippetPiece = { text: ellipsis, isMatch: false };
  return [...(first > 0 ? [cut] : []), ...pieces, ...(last < words.length ? [cut] : [])];
};

/** The whole text, matched stretches apart. */
export const markedText = (
  text: string,
  words: readonly Word[],
  matches: readonly number[],
): SnippetPiece[] =>
  words.length === 0 ? [{ text, isMatch: false }] : piecesOf(text, words, new Set(matches), 0, words.length);
