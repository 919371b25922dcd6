import { globSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.ts';

/** A row of any table: a pattern with its examples. `source` rows must match as a whole, `pattern` rows somewhere. */
export interface Row {
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

/** The rows of a list, of a record of lists, of a list of pairs. */
const rowsOf = (value: unknown): Row[] => {
  if (isRow(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(rowsOf) : [];
};

/** What every table exports, by the path of the table. */
export const tables: readonly { readonly path: string; readonly exported: Record<string, unknown> }[] =
  await Promise.all(
    globSync('src/**/*.table.ts', { cwd: projectRoot })
      .sort()
      .map(async (path) => ({ path, exported: await import(join(projectRoot, path)) })),
  );

/** The pipeline and the readers look at folded text as well; everything else on text as it is printed, unless a row says no. */
const readAs =
  (path: string) =>
  (row: Row): Row =>
    /^src\/(?:pipeline|readers)\//.test(path) ? row : { printed: true, ...row };

/** The rows with examples of every table that has any. */
export const rowTables: readonly { readonly path: string; readonly rows: readonly Row[] }[] = tables
  .map(({ path, exported }) => ({ path, rows: Object.values(exported).flatMap(rowsOf).map(readAs(path)) }))
  .filter(({ rows }) => rows.length > 0);

const isPattern = (value: unknown): value is RegExp => value instanceof RegExp;

const patternsIn = (value: unknown, seen: Set<unknown>): RegExp[] => {
  if (isPattern(value)) return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  return parts.flatMap((part) => patternsIn(part, seen));
};

/** Every expression that a table holds, in rows, records, lists or by itself. */
export const patternTables: readonly { readonly path: string; readonly patterns: readonly RegExp[] }[] =
  tables
    .map(({ path, exported }) => ({ path, patterns: patternsIn(exported, new Set()) }))
    .filter(({ patterns }) => patterns.length > 0);
