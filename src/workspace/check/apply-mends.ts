import type { DraftNotice } from './checked-draft.ts';

/** A draft after mends, and how many were taken over. */
export interface Mended {
  readonly text: string;
  readonly count: number;
}

/**
 * Takes the mends of notices over into the draft that they were found in. Of two that touch the same words the first is
 * taken; a notice without a mend changes nothing. What else changes with a mend is no mend of its own.
 */
export const applyMends = (text: string, notices: readonly DraftNotice[]): Mended => {
  const edits = notices.flatMap(({ start, end, mend }) =>
    mend === null
      ? []
      : [
          { start, end, replacement: mend.replacement, isOwn: true },
          ...mend.also.map((edit) => ({ ...edit, isOwn: false })),
        ],
  );
  let mended = '';
  let at = 0;
  let count = 0;
  for (const { start, end, replacement, isOwn } of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    // What is put in right behind a change would stand in an order that nobody chose.
    const isBehind = count > 0 && start === at && start === end;
    if (start < at || isBehind) continue;
    mended += text.slice(at, start) + replacement;
    at = end;
    if (isOwn) count += 1;
  }
  return { text: mended + text.slice(at), count };
};
