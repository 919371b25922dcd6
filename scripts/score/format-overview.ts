import { conditionName } from './conditions.ts';
import { f1 } from './figures.ts';
import type { Change } from './saved-score.ts';
import type { SetScore } from './score-set.ts';

/** Classes that sum up a reading; the classes behind them stand in the page of each set. */
const overviewClasses = [
  'metadata',
  'outline',
  'roles',
  'citations',
  'citations span',
  'citations fields',
  'citations canonical id',
  'citations target',
  'movements',
  'movements span',
  'movements id',
  'dates',
  'dates from and to',
];

const nameWidth = Math.max(...overviewClasses.map(({ length }) => length));

/** F1 of the main classes, sets and conditions side by side; "–" where the gold has nothing of a class. */
export function formatOverview(scores: readonly SetScore[]): string {
  const width = 8;
  const row = (name: string, cells: readonly string[]): string =>
    name.padEnd(nameWidth) + cells.map((cell) => cell.padStart(width)).join('');
  const bySet = [...Map.groupBy(scores, ({ set }) => set)];
  const titles = bySet.map(([set, [first, ...others]]) =>
    `  ${set} (${first?.documents ?? 0})`.padEnd(width * (others.length + 1)),
  );
  return [
    `${'F1'.padEnd(nameWidth)}${titles.join('')}`.trimEnd(),
    row(
      '',
      scores.map(({ damage }) => conditionName(damage)),
    ),
    ...overviewClasses.map((name) =>
      row(
        name,
        scores.map(({ figures }) => {
          const one = figures.get(name);
          return one === undefined || one.wanted + one.found === 0 ? '–' : f1(one).toFixed(3);
        }),
      ),
    ),
    row(
      'wrong links',
      scores.map(({ wrongLinks }) => String(wrongLinks)),
    ),
  ].join('\n');
}

/** Losses first, then gains, each with its F1 before and after. */
export function formatChanges(changes: readonly Change[]): string {
  const line = ({ place, before, after }: Change): string =>
    `${place} ${before.toFixed(3)} → ${after.toFixed(3)} (${after > before ? '+' : ''}${(after - before).toFixed(3)})`;
  const losses = changes.filter(({ before, after }) => after < before);
  const gains = changes.filter(({ before, after }) => after > before);
  return [
    `Against the saved score: ${gains.length} gains, ${losses.length} losses.`,
    ...losses.map((change) => `  loss ${line(change)}`),
    ...gains.map((change) => `  gain ${line(change)}`),
  ].join('\n');
}
