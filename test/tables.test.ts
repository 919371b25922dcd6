import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../scripts/project-root.ts';
import { foldKeepingLength } from '../src/pipeline/text/fold.ts';

/** A row of any table: a pattern with its examples. `source` rows must match as a whole, `pattern` rows somewhere. */
interface Row {
  readonly id: string;
  readonly pattern?: RegExp;
  readonly source?: string;
  readonly printed?: boolean;
  readonly numeral?: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' &&
  value !== null &&
  'examples' in value &&
  'counterexamples' in value &&
  ('pattern' in value || 'source' in value);

const rowsOf = (value: unknown): Row[] =>
  Array.isArray(value) ? value.flatMap(rowsOf) : isRow(value) ? [value] : [];

const paths = globSync('src/pipeline/**/*.table.ts', { cwd: projectRoot }).sort();
const tables = await Promise.all(
  paths.map(async (path) => {
    const exported: Record<string, unknown> = await import(join(projectRoot, path));
    return { path, rows: Object.values(exported).flatMap(rowsOf) };
  }),
);

/** Cues run on folded text unless they ask for the printed one; shapes of markers and whole patterns on the printed one. */
const matches = (row: Row, text: string): boolean => {
  if (row.pattern === undefined) return new RegExp(`^(?:${row.source})$`, 'u').test(text);
  const printed = row.printed === true || row.numeral !== undefined;
  return (printed ? text : foldKeepingLength(text)).search(row.pattern) >= 0;
};

const hostile = [
  'a '.repeat(4000),
  '1.'.repeat(4000),
  'I'.repeat(8000),
  '('.repeat(8000),
  ' '.repeat(8000),
  'Căn cứ Kế hoạch số 1/KH-UBND, '.repeat(300),
  'ngày tháng năm '.repeat(500),
];

test('tables with examples are found', () => {
  expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(50);
});

for (const { path, rows } of tables.filter((table) => table.rows.length > 0)) {
  describe(path, () => {
    test.each(rows)('$id matches its examples and no counterexample', (row) => {
      expect(row.examples.length).toBeGreaterThan(0);
      expect(row.examples.filter((text) => !matches(row, text))).toEqual([]);
      expect(row.counterexamples.filter((text) => matches(row, text))).toEqual([]);
    });

    test.each(rows)('$id meets hostile input in time', (row) => {
      const start = performance.now();
      for (const text of hostile) matches(row, text);
      expect(performance.now() - start).toBeLessThan(1000);
    });
  });
}
