/** Characters of a text: offsets in UTF-16 units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Characters of the old text that are printed otherwise; an empty range prints something between two characters. */
export interface Edit extends Range {
  readonly text: string;
}

/** A stretch of the new text: old characters as they stand, or `text` in the place of old ones. */
export type Piece = Range | Edit;

export interface Rewriting {
  readonly text: string;
  /** Where a range of the old text stands now; null where a character of it that is not blank was lost. */
  readonly move: (range: Range) => Range | null;
}

/**
 * Puts a new text together from pieces of an old one, in the order in which they are printed. Old characters that no
 * piece has are lost. Time is linear in the length of both texts.
 */
export function rewrite(old: string, pieces: readonly Piece[]): Rewriting {
  const starts = new Int32Array(old.length).fill(-1);
  const ends = new Int32Array(old.length).fill(-1);
  const printed: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    const isEdit = 'text' in piece;
    const text = isEdit ? piece.text : old.slice(piece.start, piece.end);
    for (let at = piece.start; at < piece.end; at += 1) {
      const shift = at - piece.start;
      starts[at] = length + (isEdit ? 0 : shift);
      ends[at] = length + (isEdit ? text.length : shift + 1);
    }
    printed.push(text);
    length += text.length;
  }
  const move = ({ start, end }: Range): Range | null => {
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    for (let at = start; at < end; at += 1) {
      const from = starts[at] ?? -1;
      const to = ends[at] ?? -1;
      if (from < 0 && /\S/.test(old.charAt(at))) return null;
      if (from < 0 || from === to) continue;
      first = Math.min(first, from);
      last = Math.max(last, to);
    }
    return last < 0 ? null : { start: first, end: last };
  };
  return { text: printed.join(''), move };
}

/**
 * The pieces of a text in which some characters are printed otherwise and all else stays.
 *
 * @param edits in any order; of two that overlap the earlier one wins
 */
export function piecesOf(old: string, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    if (edit.start < done) continue;
    pieces.push({ start: done, end: edit.start }, edit);
    done = edit.end;
  }
  return [...pieces, { start: done, end: old.length }];
}
