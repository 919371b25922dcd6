import { fold } from '../../pipeline/text/fold.ts';
import type { ParagraphBlock, TableBlock } from '../document.ts';
import { addresseeCue, letterheadCue, recipientsCue, signingCue } from '../layout/cues.table.ts';
import type { Measures } from './measures.ts';
import { middleOf, type Row, type Segment } from './rows.ts';

/** How far down the first page, in rows, a letterhead may begin. */
const headReach = 12;
/** How far right of the recipients' heading, in points, a line of their column may begin. */
const recipientsReach = 60;

/** A stretch of rows that print two columns, and the rows behind it. */
export interface Columns {
  readonly table: TableBlock;
  /** Index behind the last row. */
  readonly end: number;
}

const line = (segment: Segment, page: number): ParagraphBlock => ({
  type: 'paragraph',
  label: null,
  text: segment.text,
  align: 'center',
  bold: false,
  page,
  weakWords: segment.weakWords,
});

/** The rows as a table of one row: what stands left, what stands right. */
function tableOf(rows: readonly Row[], isLeft: (segment: Segment) => boolean): TableBlock {
  const cell = (wanted: boolean) => ({
    span: 1,
    blocks: rows.flatMap(({ page, segments }) =>
      segments.filter((segment) => isLeft(segment) === wanted).map((segment) => line(segment, page)),
    ),
  });
  return { type: 'table', rows: [[cell(true), cell(false)]], page: rows[0]?.page ?? null };
}

/**
 * The letterhead that begins at `start`: down to the first row that stands alone around the middle of the text, the title,
 * or goes over both columns. Null where there is none.
 */
export function letterheadAt(rows: readonly Row[], start: number, measures: Measures): Columns | null {
  const near = rows.slice(start, start + headReach);
  const motto = near
    .flatMap(({ segments }) => segments)
    .find(({ text }) => letterheadCue.pattern.test(fold(text)));
  const middle = (measures.left + measures.right) / 2;
  if (motto === undefined || middleOf(motto) <= middle + 20) return null;
  const reach = (middleOf(motto) - middle) / 2;
  let end = start;
  while (end < rows.length && rows[end]?.page === rows[start]?.page) {
    const segments = rows[end]?.segments ?? [];
    const [only] = segments;
    if (only === undefined) break;
    if (segments.length === 1 && Math.abs(middleOf(only) - middle) < reach) break;
    if (addresseeCue.pattern.test(fold(only.text))) break;
    end += 1;
  }
  return { table: tableOf(rows.slice(start, end), (segment) => middleOf(segment) < middle + reach / 2), end };
}

const isRecipients = (segment: Segment | undefined): boolean =>
  segment !== undefined && recipientsCue.pattern.test(fold(segment.text));

/** Share of the width of the text from which a lone segment is no line of a column. */
const fullWidth = 0.6;

/**
 * Recipients and, beside them, who signs, from their heading to the end of the page or to the next running text; the office
 * that signs may stand a row higher. Null where they do not begin at `start`.
 */
export function recipientsAt(rows: readonly Row[], start: number, measures: Measures): Columns | null {
  const row = rows[start];
  if (row === undefined) return null;
  const isHigher =
    row.segments.length === 1 &&
    signingCue.pattern.test(fold(row.segments[0]?.text ?? '')) &&
    rows[start + 1]?.page === row.page;
  const headed = isHigher ? rows[start + 1] : row;
  const heading = headed?.segments[0];
  if (heading === undefined || !isRecipients(heading)) return null;
  const isLeft = ({ left }: Segment): boolean => left < heading.left + recipientsReach;
  const width = measures.right - measures.left;
  let end = start + 1;
  while (rows[end]?.page === row.page) {
    const [first, second] = rows[end]?.segments ?? [];
    if (first !== undefined && second === undefined && first.right - first.left > width * fullWidth) break;
    end += 1;
  }
  return { table: tableOf(rows.slice(start, end), isLeft), end };
}
