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
  const shown = words.slice(first, first + before + after);
  const pieces: SnippetPiece[] = first > 0 ? [{ text: ellipsis, isMatch: false }] : [];
  let at = shown[0]?.start ?? 0;
  const push = (end: number, isMatch: boolean): void => {
    const piece = text.slice(at, end);
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) pieces[pieces.length - 1] = { text: last.text + piece, isMatch };
    else if (piece !== '') pieces.push({ text: piece, isMatch });
    at = end;
  };
  for (const [step, word] of shown.entries()) {
    const isMatch = matches.includes(first + step);
    const joins = isMatch && matches.includes(first + step - 1);
    push(word.start + (isMatch && !joins ? word.printed.search(letter) : 0), joins);
    push(isMatch ? word.start + word.printed.replace(tail, '').length : word.end, isMatch);
  }
  return first + shown.length < words.length ? [...pieces, { text: ellipsis, isMatch: false }] : pieces;
};
