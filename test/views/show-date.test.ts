import { expect, test } from 'vitest';
import { isoOfPrinted, showDay, showPeriod } from '../../src/site/show-date.ts';

test.each([
  ['2025-07-01', '01/7/2025'],
  ['2024-02-05', '05/02/2024'],
  ['2024-12-26', '26/12/2024'],
  ['2024-09', '9/2024'],
  ['2024', '2024'],
])('%s is written %s, with noughts as NĐ 30/2020 has them', (iso, shown) => {
  expect(showDay(iso)).toBe(shown);
});

test('a date whose day is blank keeps its month and year', () => {
  expect(isoOfPrinted({ year: 2024, month: 9, day: null })).toBe('2024-09');
});

test('a date without a year is no date', () => {
  expect(isoOfPrinted({ year: null, month: 9, day: 1 })).toBeNull();
});

test('an open end of a period is left open', () => {
  expect(showPeriod('2025-07-01', null)).toBe('01/7/2025 –');
});
