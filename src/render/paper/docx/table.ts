import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { widthOf } from '../blocks.ts';
import { columnWidths } from '../column-widths.ts';
import type { PaperTable } from '../paper.ts';
import type { PageFrame } from './frame.ts';
import { line } from './line.ts';
import { runsOf } from './run.ts';
import { spacing } from './spacing.ts';
import { twipsOfMm } from './units.ts';

/** Letters of a table are one point smaller than those of the text. */
const smaller = 1;

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const cellMargin = twipsOfMm(1.5);

/** A table of the source with lines round its cells; the head is repeated on every page. */
export const dataTable = (
  table: PaperTable,
  { layout, textMm, textTwips }: PageFrame,
): (Paragraph | Table)[] => {
  const size = layout.bodyPt.value - smaller;
  const count = widthOf(table);
  const shares = columnWidths(table, textMm, size).map(twipsOfMm);
  const widths = shares.map((width, index) =>
    index === count - 1 ? textTwips - shares.slice(0, -1).reduce((sum, one) => sum + one, 0) : width,
  );
  const cell = (text: string, column: number, span: number, isHead: boolean): TableCell =>
    new TableCell({
      width: {
        size: widths.slice(column, column + span).reduce((sum, one) => sum + one, 0),
        type: WidthType.DXA,
      },
      ...(span > 1 ? { columnSpan: span } : {}),
      children: [
        new Paragraph({
          alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: spacing(2, 2),
          indent: { firstLine: 0 },
          children: runsOf(text, { size, bold: isHead }),
        }),
      ],
    });
  const rows = table.rows.map((row, index) => {
    const isHead = table.hasHead && index === 0;
    const cells = row.length === 0 ? [''] : row;
    return new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map((text, column) =>
        cell(text, column, column === cells.length - 1 ? count - column : 1, isHead),
      ),
    });
  });
  if (rows.length === 0) return [];
  const drawn = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textTwips, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 0, bottom: 0, left: cellMargin, right: cellMargin },
    borders: {
      top: edge,
      bottom: edge,
      left: edge,
      right: edge,
      insideHorizontal: edge,
      insideVertical: edge,
    },
    rows,
  });
  return [drawn, line('', { size: layout.betweenParagraphsPt.value })];
};
