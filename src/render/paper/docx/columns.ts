import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twipsOfMm } from './units.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

/** A row of two columns. */
export type ColumnsRow = readonly [left: readonly Paragraph[], right: readonly Paragraph[]];

/**
 * Two columns side by side: a table without lines and margins, its widths absolute, so that every program breaks the
 * lines alike. A row is never parted by a page.
 *
 * @param left width of the left column in millimetres
 * @param whole width of both in twips
 */
export const columns = (left: number, whole: number, rows: readonly ColumnsRow[]): Table => {
  const widths = [twipsOfMm(left), whole - twipsOfMm(left)];
  const cell = (paragraphs: readonly Paragraph[], width: number): TableCell =>
    new TableCell({
      children: paragraphs,
      width: { size: width, type: WidthType.DXA },
      margins: noMargins,
      borders: noBorders,
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    margins: noMargins,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map((paragraphs, index) => cell(paragraphs, widths[index] ?? 0)),
        }),
    ),
  });
};
