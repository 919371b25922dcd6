import type { DocumentBlock } from '../document.ts';
import { type ReaderWarning, warn } from '../warning.ts';
import { letterheadAt, recipientsAt } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { measure } from './measures.ts';
import type { Page } from './page.ts';
import { tableAt } from './page-table.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Row, rowsOf } from './rows.ts';

/**
 * Puts the pieces of pages into reading order by their places alone: letterhead and signature column by column, tables row
 * by row, lines joined into paragraphs, page numbers and running heads left out.
 */
export function layoutPages(pages: readonly Page[]): { blocks: DocumentBlock[]; warnings: ReaderWarning[] } {
  const { rows, heads } = withoutFurniture(pages.map((page) => ({ page, rows: rowsOf(page) })));
  const measures = measure(rows);
  const blocks: DocumentBlock[] = [];
  let running: Row[] = [];
  const flush = (): void => {
    for (const block of paragraphsOf(running, measures)) blocks.push(block);
    running = [];
  };
  for (let at = 0; at < rows.length; ) {
    const isTop = rows[at]?.page !== rows[at - 1]?.page;
    const columns =
      (isTop ? letterheadAt(rows, at, measures) : null) ??
      recipientsAt(rows, at, measures) ??
      tableAt(rows, at, measures);
    const row = rows[at];
    if (columns === null) {
      if (row !== undefined) running.push(row);
      at += 1;
      continue;
    }
    flush();
    blocks.push(columns.table);
    at = columns.end;
  }
  flush();
  return { blocks, warnings: heads.map((text) => warn('page-header', { text: text.slice(0, 200) })) };
}
