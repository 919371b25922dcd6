import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { type Cell, toCsv } from '../../render/csv.ts';

/** A column of a published table: its name in the file, and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row, catalogue: Catalogue) => Cell;
}

/** The CSV file of rows; the cells of one row at a time are held, for a table may have those of all plans. */
export const csvOf = <Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  catalogue: Catalogue,
): string => {
  function* cells(): Generator<Cell[]> {
    for (const row of rows) yield columns.map(({ cell }) => cell(row, catalogue));
  }
  return toCsv(
    columns.map(({ name }) => name),
    cells(),
  );
};

/** Rows as records: each column a field of its name. */
export const recordsOf = <Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  catalogue: Catalogue,
): Record<string, Cell>[] =>
  Array.from(rows, (row) =>
    Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row, catalogue)])),
  );

/** A CSV file as an answer of the site. */
export const csvResponse = (csv: string): Response =>
  new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
