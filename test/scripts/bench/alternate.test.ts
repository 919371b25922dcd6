import { expect, test } from 'vitest';
import { alternate, median, medianRatio } from '../../../scripts/bench/alternate.ts';

test('the median of odd and even numbers of values', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('a ratio is taken round by round', () => {
  expect(medianRatio([2, 40, 6], [1, 10, 3])).toBe(2);
});

test('actions take turns, and the first round does not count', () => {
  const calls: string[] = [];
  const samples = alternate(
    [
      { name: 'a', action: () => calls.push('a') },
      { name: 'b', action: () => calls.push('b') },
    ],
    2,
  );
  expect(calls.join('')).toBe('ababab');
  expect([...samples.values()].map(({ length }) => length)).toEqual([2, 2]);
});
