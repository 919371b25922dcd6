import type { DraftNotice } from './checked-draft.ts';

/** A draft after mends, and how many were taken over. */
export interface Mended {
  readonly text: string;
  readonly count: number;
}

/**
 * Takes the mends of notices over into the draft that they were found in. Of two that touch the same words the first is
 * taken; a notice without a mend changes nothing.
 */
export const applyMends = (text: string, notices: readonly DraftNotice[]): Mended => {
  const sorted = notices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let mended = '';
  let at = 0;
  let count = 0;
  for (const { start, end, mend } of sorted) {
    // What is put in right behind a change would stand in an order that nobody chose.
    const isBehind = count > 0 && start === at && start === end;
    if (mend === null || start < at || isBehind) continue;
    mended += text.slice(at, start) + mend.replacement;
    at = end;
    count += 1;
  }
  return { text: mended + text.slice(at), count };
};
