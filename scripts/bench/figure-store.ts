import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FigureEntry, figureFile, type Taken } from './figure-entry.ts';
import { figureRows } from './figures.table.ts';
import { figuresText } from './figures-text.ts';

const folder = import.meta.dirname;
const data = join(folder, 'figures.json');
const page = join(folder, 'figures.md');

/** Every saved figure. @throws ZodError where the file has another shape */
export const readFigures = (): readonly FigureEntry[] =>
  figureFile.parse(JSON.parse(readFileSync(data, 'utf8'))).entries;

/** The entry of a figure at a size that was saved last. */
export const lastOf = (
  entries: readonly FigureEntry[],
  { figure, plans }: Pick<Taken, 'figure' | 'plans'>,
): FigureEntry | null =>
  entries.findLast((entry) => entry.figure === figure && entry.plans === plans) ?? null;

const places = new Map(figureRows.map(({ id }, at) => [id, at]));

/** Entries by figure, then size, then as they were saved. */
const inOrder = (entries: readonly FigureEntry[]): FigureEntry[] =>
  entries.toSorted((a, b) => (places.get(a.figure) ?? 0) - (places.get(b.figure) ?? 0) || a.plans - b.plans);

/** Adds entries to the table and writes it anew, as data and as a page. */
export const saveFigures = (added: readonly FigureEntry[]): void => {
  const entries = inOrder(figureFile.parse({ entries: [...readFigures(), ...added] }).entries);
  writeFileSync(data, `${JSON.stringify({ entries }, null, 2)}\n`);
  writeFileSync(page, figuresText(entries));
};
