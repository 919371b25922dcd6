import { fold } from '../../pipeline/text/fold.ts';
import type { DocumentBlock, TableBlock, TableCell } from '../document.ts';
import { blockText } from './block-text.ts';
import { letterheadCue, placeAndDateCue, recipientsCue, signingCue } from './cues.table.ts';
import { widestRow } from './widest-row.ts';

/** How a table is read: row by row as data, column by column where it only sets columns, or cell by cell. */
export type TableLayout = 'rows' | 'columns' | 'cells';

/** Most columns of a table that only sets text side by side. */
const mostColumns = 3;

const isBlank = (block: DocumentBlock): boolean => blockText(block) === '';

export const isBlankCell = ({ blocks }: TableCell): boolean => blocks.every(isBlank);

/** First lines of the paragraphs of a cell, folded. */
const headsOf = ({ blocks }: TableCell): string[] =>
  blocks.filter((block) => !isBlank(block)).map((block) => fold(blockText(block)));

/** Letterheads and signatures are tables that only set two columns; a table without two columns is none at all. */
export function layoutOf(table: TableBlock): TableLayout {
  const { rows } = table;
  if (widestRow(table, (cell) => !isBlankCell(cell)) < 2) return 'cells';
  if (widestRow(table) > mostColumns) return 'rows';
  const cells = rows.flat().map(headsOf);
  const isLetterhead = cells.some((heads) =>
    heads.some((head) => [letterheadCue, placeAndDateCue].some(({ pattern }) => pattern.test(head))),
  );
  const isRecipients = cells.some(([head = '']) => recipientsCue.pattern.test(head));
  if (isLetterhead || isRecipients) return 'columns';
  return areSigning(rows[0] ?? []) ? 'columns' : 'rows';
}

/** Without recipients, those who sign stand side by side on the first row, their offices in capitals. */
const areSigning = (row: readonly TableCell[]): boolean => {
  const heads = row.filter((cell) => !isBlankCell(cell));
  const isInCapitals = heads.every(({ blocks }) => !/\p{Ll}/u.test(blocks.map(blockText)[0] ?? ''));
  return (
    isInCapitals && heads.length > 1 && heads.some((cell) => signingCue.pattern.test(headsOf(cell)[0] ?? ''))
  );
};
