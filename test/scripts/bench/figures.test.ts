import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FigureEntry, figureFile } from '../../../scripts/bench/figure-entry.ts';
import { lastOf, readFigures } from '../../../scripts/bench/figure-store.ts';
import { figureRows } from '../../../scripts/bench/figures.table.ts';
import { figuresText, showValue } from '../../../scripts/bench/figures-text.ts';
import { growth } from '../../../scripts/bench/measures/site.ts';

const entry = (given: Partial<FigureEntry>): FigureEntry => ({
  figure: 'site.cost',
  plans: 1000,
  value: 1,
  raw: {},
  date: '2026-11-21',
  commit: 'abcdef0',
  machine: '2 processors',
  ...given,
});

test('the saved figures are sound, and their page is the one that is made of them', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../scripts/bench/figures.md'), 'utf8');
  expect(page).toBe(figuresText(readFigures()));
});

test('no two figures have one id', () => {
  const ids = figureRows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an unknown figure, a day that is none and a value that is none are refused', () => {
  for (const wrong of [{ figure: 'no.such' }, { date: '2026-13-01' }, { value: Number.NaN }, { plans: 0.5 }])
    expect(figureFile.safeParse({ entries: [entry(wrong)] }).success).toBe(false);
  expect(figureFile.safeParse({ entries: [entry({})] }).success).toBe(true);
});

test('the last entry is that of the same figure and size', () => {
  const entries = [entry({ value: 1 }), entry({ value: 2 }), entry({ plans: 100, value: 3 })];
  expect(lastOf(entries, { figure: 'site.cost', plans: 1000 })?.value).toBe(2);
  expect(lastOf(entries, { figure: 'site.cost', plans: 5000 })).toBeNull();
});

test('the page shows the newest entry of each size, and marks what is over its gate', () => {
  const text = figuresText([
    entry({ figure: 'pages.plain', plans: 5000, value: 3.5 }),
    entry({ figure: 'pages.plain', plans: 5000, value: 4.25, raw: { 'Astro s': 17, 'plain s': 4 } }),
    entry({ figure: 'pages.plain', plans: 100, value: 9 }),
  ]);
  expect(text).toContain('| ≤ 4 from 5,000 plans | 9 | 4.25 **over** |');
  expect(text).toContain('Astro s 17, plain s 4');
  expect(text).not.toContain('3.5');
});

test('values keep three digits, and whole numbers from a thousand on', () => {
  expect([0, 0.12345, 12.345, 999.6, 1234.5, 150_000].map(showValue)).toEqual([
    '0',
    '0.123',
    '12.3',
    '1000',
    '1,235',
    '150,000',
  ]);
});

test('growth is held against the two next smaller sizes', () => {
  const size = (plans: number, seconds: number, megabytes: number): FigureEntry =>
    entry({ plans, raw: { 'Astro s': seconds, 'Astro MB': megabytes } });
  const saved = [size(1000, 9, 9), size(100, 2, 200), size(1000, 11, 245)];
  const own = { plans: 5000, raw: { 'Astro s': 61, 'Astro MB': 445 } };
  const figures = growth(own, saved).map(({ figure, value }) => [figure, Number(value.toFixed(3))]);
  expect(figures).toEqual([
    ['site.memory-slope', 50],
    ['site.marginal', 1.25],
  ]);
  expect(growth({ plans: 100, raw: {} }, saved)).toEqual([]);
  expect(() => growth({ plans: 5000, raw: {} }, saved)).toThrow('measured');
});
