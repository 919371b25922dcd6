import { expect, test } from 'vitest';
import type { FigureEntry } from '../../../scripts/bench/figure-entry.ts';
import { at, lineOf } from '../../../scripts/bench/outlook.ts';

const entry = (plans: number, raw: Readonly<Record<string, number>>): FigureEntry => ({
  figure: 'site.cost',
  plans,
  value: 1,
  raw,
  date: '2026-11-21',
  commit: 'abcdef0',
  machine: '2 processors',
});
const astro = { figure: 'site.cost', raw: ['Astro s'] };

test('the line goes through the newest entries of the two largest sizes', () => {
  const entries = [
    entry(10, { 'Astro s': 1000 }),
    entry(1000, { 'Astro s': 7 }),
    entry(100, { 'Astro s': 20 }),
    entry(1000, { 'Astro s': 110 }),
  ];
  const line = lineOf(entries, astro);
  expect(line).toEqual({ fixed: 10, each: 0.1, sizes: [100, 1000] });
  expect(line === null ? null : at(line, 20_000)).toBe(2010);
});

test('one size gives no line; several raw values are added up', () => {
  expect(lineOf([entry(100, { 'Astro s': 20 })], astro)).toBeNull();
  expect(lineOf([], astro)).toBeNull();
  const both = { figure: 'site.cost', raw: ['a', 'b'] };
  expect(lineOf([entry(10, { a: 1, b: 4 }), entry(20, { a: 2, b: 8 })], both)?.each).toBe(0.5);
  expect(() => lineOf([entry(10, { a: 1 }), entry(20, {})], both)).toThrow('"b"');
});
