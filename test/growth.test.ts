import { expect, test } from 'vitest';
import { growthOf, repeatedTo, steep } from './growth.ts';

/** Steps of work that cannot be left out. */
const work = (steps: number): number => {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum = (sum * 31 + step) % 1_000_003;
  return sum;
};

test('a straight line is told from a square', async () => {
  expect(await growthOf((length) => work(length * 100), 1_000_000)).toBeLessThan(steep);
  expect(await growthOf((length) => work(length * length), 10_000)).toBeGreaterThan(steep);
});

test('what is done at once does not grow', async () => {
  expect(await growthOf((length) => work(length), 1000)).toBe(0);
});

test('a pattern that goes back over what it has read is told', async () => {
  expect(await growthOf((length) => /a+b/.test('a'.repeat(length)), 40_000)).toBeGreaterThan(steep);
});

test.each([
  ['ab', 5, 'ababa'],
  ['', 3, ''],
  ['abc', 0, ''],
])('%j repeated to %i characters', (text, length, repeated) => {
  expect(repeatedTo(text, length)).toBe(repeated);
});
