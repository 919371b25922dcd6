import type { TableBlock, TableCell } from '../document.ts';

/** Largest count of the cells that `counts` accepts in one row of a table. */
export function widestRow({ rows }: TableBlock, counts: (cell: TableCell) => boolean = () => true): number {
  let widest = 0;
  for (const row of rows) widest = Math.max(widest, row.filter(counts).length);
  return widest;
}
