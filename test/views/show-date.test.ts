import { expect, test } from 'vitest';
import { showDay, showPeriod } from '../../src/site/show-date.ts';

test.each([
  ['2025-07-01', '01/7/2025'],
  ['2024-02-05', '05/02/2024'],
  ['2024-12-26', '26/12/2024'],
  ['2024-09', '9/2024'],
  ['2024', '2024'],
])('%s is written %s, with noughts as NĐ 30/2020 has them', (iso, shown) => {
  expect(showDay(iso)).toBe(shown);
});

test('an open end of a period is left open', () => {
  expect(showPeriod('2025-07-01', null)).toBe('01/7/2025 –');
});
