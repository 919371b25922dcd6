import type { FigureEntry, Taken } from './figure-entry.ts';
import { type FigureRow, figureRows } from './figures.table.ts';
import { keepsGate } from './judge.ts';
import { at, carried, lineOf } from './outlook.ts';

/** Three digits that tell something, whole numbers from a thousand on. */
export const showValue = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)));

/** "≤ 4 from 5,000 plans" */
export const showGate = ({ gate }: FigureRow): string => {
  if (gate === null) return '';
  const from = gate.fromPlans > 0 ? ` from ${gate.fromPlans.toLocaleString('en-US')} plans` : '';
  return `${gate.bound === 'most' ? '≤' : '≥'} ${showValue(gate.value)}${from}`;
};

const showSize = (plans: number): string => (plans === 0 ? 'the site' : plans.toLocaleString('en-US'));

/** Raw values behind a figure, "astro s 12.3, plain s 4.1". */
export const showRaw = ({ raw }: Pick<Taken, 'raw'>): string =>
  Object.entries(raw)
    .map(([name, value]) => `${name} ${showValue(value)}`)
    .join(', ');

const cell = (row: FigureRow, entry: FigureEntry | undefined): string => {
  if (entry === undefined) return '';
  const kept = keepsGate(row, entry);
  return `${showValue(entry.value)}${kept === false ? ' **over**' : ''}`;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Sizes that nobody has built here, for the outlook. */
const farSizes = [20_000, 100_000, 1_000_000];

/** Nothing is said where only one size was measured. */
const outlook = (entries: readonly FigureEntry[]): string =>
  table(
    ['carried on', 'measured at', 'without plans', '1,000 plans add', ...farSizes.map(showSize)],
    carried.flatMap(({ name, divisor, ...source }) => {
      const line = lineOf(entries, source);
      if (line === null) return [];
      const values = [line.fixed, line.each * 1000, ...farSizes.map((plans) => at(line, plans))];
      return [
        [name, line.sizes.map(showSize).join(' and '), ...values.map((value) => showValue(value / divisor))],
      ];
    }),
  );

/** The page of the figures: the newest of each figure and size, and what each was made of. */
export const figuresText = (entries: readonly FigureEntry[]): string => {
  const newest = new Map(entries.map((entry) => [`${entry.figure} ${entry.plans}`, entry]));
  const sizes = [...new Set(entries.map(({ plans }) => plans))].sort((a, b) => a - b);
  const rows = figureRows.filter(({ id }) => entries.some(({ figure }) => figure === id));
  const overview = table(
    ['figure', 'unit', 'gate', ...sizes.map(showSize)],
    rows.map((row) => [
      `${row.title} (\`${row.id}\`)`,
      row.unit,
      showGate(row),
      ...sizes.map((plans) => cell(row, newest.get(`${row.id} ${plans}`))),
    ]),
  );
  const details = table(
    ['figure', 'plans', 'value', 'made of', 'date', 'commit', 'machine'],
    rows.flatMap((row) =>
      sizes.flatMap((plans) => {
        const entry = newest.get(`${row.id} ${plans}`);
        if (entry === undefined) return [];
        return [
          [
            `\`${row.id}\``,
            showSize(plans),
            showValue(entry.value),
            showRaw(entry),
            entry.date,
            entry.commit,
            entry.machine,
          ],
        ];
      }),
    ),
  );
  return `# Figures of the bench

Written by \`npm run bench -- --save\` from \`figures.json\`, which also holds the older entries; how each figure is taken stands in
\`README.md\`. Columns are numbers of plans. **over**: the figure does not keep to its gate. A gate that is meant from some size
on says nothing about smaller ones.

${overview}

## Carried on in a straight line

From the two largest sizes that were measured; what it means, and what breaks before, stands in \`costs.md\`.

${outlook(entries)}

## What they are made of

${details}
`;
};
