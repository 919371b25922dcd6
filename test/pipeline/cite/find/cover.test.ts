import { expect, test } from 'vitest';
import { coverOf } from '../../../../src/pipeline/cite/find/cover.ts';

const isTaken = coverOf([
  { start: 10, end: 20 },
  { start: 2, end: 15 },
  { start: 30, end: 31 },
]);

test.each([
  [0, 2, false],
  [0, 3, true],
  [14, 16, true],
  [20, 30, false],
  [19, 40, true],
  [30, 31, true],
  [31, 99, false],
])('%i to %i', (start, end, taken) => {
  expect(isTaken({ start, end })).toBe(taken);
});

test('nothing covers nothing', () => {
  expect(coverOf([])({ start: 0, end: 9 })).toBe(false);
});
