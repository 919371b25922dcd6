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

test.each([
  ['2025-07-01', null, 'từ 01/7/2025'],
  ['2021', null, 'từ năm 2021'],
  ['2024-09', null, 'từ tháng 9/2024'],
  [null, '2025', 'đến năm 2025'],
  ['2021', '2025', '2021 – 2025'],
  [null, null, ''],
])('a period from %s to %s is “%s”', (from, to, shown) => {
  expect(showPeriod(from, to)).toBe(shown);
});
