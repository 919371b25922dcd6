import { expect, test } from 'vitest';
import { daysIn, isCalendarDay, withoutImpossibleDay } from '../../../src/pipeline/text/calendar-day.ts';

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [2000, 2, 29],
  [1900, 2, 28],
  [2024, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysIn(year, month)).toBe(days);
  expect(isCalendarDay(year, month, days)).toBe(true);
  expect(isCalendarDay(year, month, days + 1)).toBe(false);
});

test('a day without a year is one that some year has', () => {
  expect(isCalendarDay(null, 2, 29)).toBe(true);
  expect(isCalendarDay(null, 2, 30)).toBe(false);
  expect(isCalendarDay(null, 0, 1)).toBe(false);
  expect(isCalendarDay(null, 13, 1)).toBe(false);
  expect(isCalendarDay(null, 1, 0)).toBe(false);
});

test.each([
  ['2024-11-30', '2024-11-30'],
  ['2024-11-31', '2024-11'],
  ['--02-29', '--02-29'],
  ['--02-30', '--02'],
  ['2024-11', '2024-11'],
  ['2024', '2024'],
  ['---15', '---15'],
])('%s is known as %s', (partial, known) => {
  expect(withoutImpossibleDay(partial)).toBe(known);
});
