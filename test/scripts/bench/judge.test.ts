import { expect, test } from 'vitest';
import type { FigureEntry } from '../../../scripts/bench/figure-entry.ts';
import { figureOf } from '../../../scripts/bench/figures.table.ts';
import { compareWith, keepsGate, quotient, sound } from '../../../scripts/bench/judge.ts';

const entry = (figure: string, value: number): FigureEntry => ({
  figure,
  plans: 1000,
  value,
  raw: {},
  date: '2026-11-21',
  commit: 'abcdef0',
  machine: '2 processors',
});

test('a figure is better or worse only beyond its noise, in the direction that is good for it', () => {
  const taken = (figure: string, value: number) => compareWith(entry(figure, value), entry(figure, 10));
  expect(taken('pages.plain', 11)).toBe('same');
  expect(taken('pages.plain', 12)).toBe('worse');
  expect(taken('pages.plain', 8)).toBe('better');
  expect(taken('reading.speed', 12)).toBe('better');
  expect(taken('reading.speed', 8)).toBe('worse');
});

test('what is counted has no noise, also where the older value is nothing', () => {
  expect(compareWith(entry('warm.differing', 0), entry('warm.differing', 0))).toBe('same');
  expect(compareWith(entry('warm.differing', 1), entry('warm.differing', 0))).toBe('worse');
  expect(compareWith(entry('warm.differing', 1), null)).toBe('first');
});

test('a gate holds from its size on, in its direction, and at its very value', () => {
  const kept = (figure: string, value: number, plans: number) =>
    keepsGate(figureOf(figure), { value, plans });
  expect(kept('pages.plain', 4, 5000)).toBe(true);
  expect(kept('pages.plain', 4.01, 5000)).toBe(false);
  expect(kept('pages.plain', 9, 1000)).toBeNull();
  expect(kept('reading.speed', 9.9, 0)).toBe(false);
  expect(kept('reading.speed', 10, 0)).toBe(true);
  expect(kept('site.cost', 9, 5000)).toBeNull();
});

test('a measurement that broke is an error, never a zero', () => {
  expect(quotient('x', 6, 3)).toBe(2);
  expect(() => quotient('x', 1, 0)).toThrow('measured');
  expect(() => quotient('x', 0, 1)).toThrow('measured');
  expect(() => quotient('x', Number.NaN, 1)).toThrow('measured');
  expect(() => sound('x', Number.NaN)).toThrow('measured');
  expect(() => sound('x', -1)).toThrow('measured');
});
