import type { Row } from './rows.ts';

/** Where the text of a page stands, in points. */
export interface Measures {
  readonly left: number;
  readonly right: number;
  /** From one baseline to the next inside a paragraph. */
  readonly lineGap: number;
}

const binWidth = 4;
/** Share of the rows that have to begin at a place for it to be the margin. */
const marginShare = 0.1;

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const byValue = (a: number, b: number): number => a - b;

/** The leftmost place at which a tenth of the rows begin: lines that go on a paragraph stand there. */
function leftMargin(rows: readonly Row[]): number {
  const lefts = rows.map(({ segments }) => segments[0]?.left ?? 0).sort(byValue);
  let end = 0;
  for (const [start, left] of lefts.entries()) {
    while (end < lefts.length && (lefts[end] ?? 0) < left + binWidth) end += 1;
    if (end - start >= lefts.length * marginShare) return left;
  }
  return lefts[0] ?? 0;
}

/** Most common distance of two rows of a page, in whole half points. */
function lineGapOf(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (next === undefined || next.page !== row.page) continue;
    const gap = Math.round((next.baseline - row.baseline) * 2) / 2;
    if (gap > 0 && gap < 4 * row.size) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const gaps = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return gaps[0]?.[0] ?? (rows[0]?.size ?? 14) * 1.2;
}

/** Measures of the running text of a document. */
export const measure = (rows: readonly Row[]): Measures => ({
  left: leftMargin(rows),
  right: percentile(rows.map(({ segments }) => segments.at(-1)?.right ?? 0).sort(byValue), 0.95),
  lineGap: lineGapOf(rows),
});
