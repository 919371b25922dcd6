import type { Paragraph, Table } from 'docx';
import { breakName } from '../break-name.ts';
import { partyMark } from '../layout.table.ts';
import type { PaperLetterhead } from '../paper.ts';
import { textWidth } from '../text-width.ts';
import { widenBlanks } from '../widen-blanks.ts';
import { type ColumnsRow, columns } from './columns.ts';
import type { PageFrame } from './frame.ts';
import { line } from './line.ts';
import { rule } from './rule.ts';

/** Room between the words of a column and its edge, in millimetres. */
const columnEdge = 1;

/** Longest of some lines, in millimetres. */
const longest = (lines: readonly string[], size: number, bold: boolean): number =>
  Math.max(0, ...lines.map((text) => textWidth(text, size, bold)));

const issuerColumn = (head: PaperLetterhead, { layout, form }: PageFrame): Paragraph[] => {
  const width = layout.issuerColumnMm.value;
  const fitting = (names: readonly string[], size: number, bold: boolean): string[] =>
    names.flatMap((name) => breakName(name, width - columnEdge, size, bold));
  const issuer = fitting(head.issuer, layout.issuerPt.value, true);
  const mark =
    form === 'party'
      ? line(partyMark, { size: layout.issuerPt.value })
      : rule(longest(issuer, layout.issuerPt.value, true) * layout.ruleShare.value, width);
  return [
    ...fitting(head.parent, layout.parentPt.value, false).map((text) =>
      line(text, { size: layout.parentPt.value }),
    ),
    ...issuer.map((text) => line(text, { size: layout.issuerPt.value, bold: true })),
    ...(issuer.length === 0 ? [] : [mark]),
  ];
};

const nationColumn = ({ nation, motto }: PaperLetterhead, { layout, textMm }: PageFrame): Paragraph[] => {
  const width = textMm - layout.issuerColumnMm.value;
  const lines = [
    ...(nation === null ? [] : [{ text: nation, size: layout.nationPt.value }]),
    ...(motto === null ? [] : [{ text: motto, size: layout.mottoPt.value }]),
  ];
  const last = lines.at(-1);
  return [
    ...lines.map(({ text, size }) => line(text, { size, bold: true })),
    ...(last === undefined ? [] : [rule(Math.min(width, textWidth(last.text, last.size, true)), width)]),
  ];
};

const numberColumn = ({ number, about }: PaperLetterhead, { layout, form }: PageFrame): Paragraph[] => [
  ...(number === null ? [] : [line(widenBlanks(number), { size: layout.numberPt.value }, { before: 4 })]),
  ...(about ?? []).map((text, index) =>
    line(
      text,
      { size: layout.aboutPt.value, italic: form === 'party' },
      { before: index === 0 && number !== null ? layout.betweenParagraphsPt.value : 0 },
    ),
  ),
];

const dateColumn = ({ placeAndDate }: PaperLetterhead, { layout }: PageFrame): Paragraph[] =>
  placeAndDate === null
    ? []
    : [line(widenBlanks(placeAndDate), { size: layout.placeAndDatePt.value, italic: true }, { before: 4 })];

const filled = (paragraphs: readonly Paragraph[], { layout }: PageFrame): readonly Paragraph[] =>
  paragraphs.length > 0 ? paragraphs : [line('', { size: layout.numberPt.value })];

/**
 * The two columns on top of the first page (Annex I, part I, II.1 to II.4): issuer and nation in the first row, number
 * and date on one line in the second. What the paper does not print is left out, never supplied.
 */
export const letterhead = (head: PaperLetterhead, frame: PageFrame): Table[] => {
  const rows: readonly ColumnsRow[] = [
    [issuerColumn(head, frame), nationColumn(head, frame)],
    [numberColumn(head, frame), dateColumn(head, frame)],
  ];
  const printed = rows.filter((row) => row.some((column) => column.length > 0));
  const shown = printed.map(([left, right]): ColumnsRow => [filled(left, frame), filled(right, frame)]);
  return shown.length === 0 ? [] : [columns(frame.layout.issuerColumnMm.value, frame.textTwips, shown)];
};
