import { f1, precision, recall } from './figures.ts';
import type { Remark } from './score.ts';
import type { SetScore } from './score-set.ts';

const figure = (value: number): string => value.toFixed(3).padStart(10);
const amount = (value: number): string => String(value).padStart(8);

/** `path:line:col fault class detail`, the form that editors and people can jump from. */
const formatRemark = ({ path, line, column, fault, className, detail }: Remark): string =>
  `${path}:${line}:${column} ${fault}: ${className} ${detail}`;

const byPlace = (one: Remark, other: Remark): number =>
  one.path.localeCompare(other.path) || one.line - other.line || one.column - other.column;

/** The score of a set as a readable page: every class with its figures, the wrong links, then everything that is wrong. */
export function formatScore({ set, damage, documents, figures, wrongLinks, remarks }: SetScore): string {
  const copy = damage === null ? 'clean' : `${damage.level} damage, seed ${damage.seeds.join(', ')}`;
  const title = `${set} (${documents}), ${copy}`;
  const width = Math.max(title.length, ...[...figures.keys()].map((name) => name.length));
  const head = `${title.padEnd(width)}${'right'.padStart(8)}${'gold'.padStart(8)}${'read'.padStart(8)}`;
  return [
    `${head}${'precision'.padStart(11)}${'recall'.padStart(10)}${'F1'.padStart(10)}`,
    ...[...figures]
      .filter(([, { wanted, found }]) => wanted + found > 0)
      .map(
        ([name, one]) =>
          `${name.padEnd(width)}${amount(one.right)}${amount(one.wanted)}${amount(one.found)}` +
          ` ${figure(precision(one))}${figure(recall(one))}${figure(f1(one))}`,
      ),
    `wrong links: ${wrongLinks}`,
    '',
    ...[...remarks].sort(byPlace).map(formatRemark),
  ].join('\n');
}
