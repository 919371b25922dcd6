import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closest, densest, type Standing } from '../../src/search/stretch.ts';

const standing = (...lists: (readonly number[])[]): Standing[] => lists.map((at) => ({ at }));

test.each([
  [
    [[3], [4]],
    [3, 4],
  ],
  [
    [
      [1, 9],
      [5, 10],
    ],
    [9, 10],
  ],
  [
    [
      [1, 9],
      [2, 10],
    ],
    [1, 2],
  ],
  [
    [[1], [], [7]],
    [1, 7],
  ],
  [[[5], [5]], [5]],
  [
    [[8], [1, 6], [7]],
    [6, 7, 8],
  ],
  [[[], []], []],
  [[], []],
])('of words at %j the closest are %j', (lists, expected) => {
  expect(closest(standing(...lists))).toEqual(expected);
});

/** Smallest distance between the first and the last of one place a word, tried one by one. */
const smallestSpread = (lists: readonly (readonly number[])[]): number =>
  lists
    .filter((at) => at.length > 0)
    .reduce<number[][]>((rows, at) => rows.flatMap((row) => at.map((place) => [...row, place])), [[]])
    .reduce((least, row) => Math.min(least, Math.max(...row) - Math.min(...row)), Number.POSITIVE_INFINITY);

test('no other choice of places is closer', () => {
  const places = fc.uniqueArray(fc.nat(20), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(places, { minLength: 1, maxLength: 4 }), (lists) => {
      const sorted = lists.map((at) => at.toSorted((a, b) => a - b));
      fc.pre(sorted.some((at) => at.length > 0));
      const found = closest(standing(...sorted));
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect((found.at(-1) ?? 0) - (found[0] ?? 0)).toBe(smallestSpread(sorted));
    }),
  );
});

test.each([
  [[[0], [1], [50]], [1, 1, 1], [0, 1], 2],
  [[[0, 40], [1], [41], [42]], [1, 1, 1, 1], [40, 41, 42], 3],
  [[[0], [1], [40]], [1, 1, 5], [40], 5],
  [[[0], [8]], [1, 1], [0], 1],
  [[[0], [5]], [1, 1], [0, 5], 2],
  [[[0], [6]], [1, 1], [0], 1],
  [[[3, 4, 5], []], [1, 9], [3], 1],
  [[[], []], [1, 1], [], 0],
])('of words at %j that tell %j, the densest stretch holds %j', (lists, weights, words, weight) => {
  const found = densest(standing(...lists), (at) => weights[at] ?? 0);
  expect(found.weight).toBeCloseTo(weight);
  expect(found.words).toEqual(words);
});
