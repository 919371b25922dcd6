import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { type Cell, toCsv } from '../../render/csv.ts';

/** A column of a published table: its name in the file, and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row, catalogue: Catalogue) => Cell;
}

/** The CSV file of rows. */
export const csvOf = <Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  catalogue: Catalogue,
): string =>
  toCsv(
    columns.map(({ name }) => name),
    Array.from(rows, (row) => columns.map(({ cell }) => cell(row, catalogue))),
  );

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
