import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairSet } from '../../../../src/pipeline/text/repair/pair-set.ts';
import { WordStore } from '../../../../src/pipeline/text/repair/word-store.ts';

test('gives each word its own item, whatever was asked for before, and more words than it has places for', () => {
  const store = new WordStore((printed) => ({ printed, length: printed.length }));
  for (let number = 0; number < 100_000; number += 1) {
    const word = `từ${number}`;
    if (store.at(`x ${word} y`, 2, 2 + word.length).printed !== word) expect.fail(word);
  }
  expect(store.at('từ5', 0, 3)).toEqual({ printed: 'từ5', length: 3 });
});

test('keeps an item for the next one who asks', () => {
  let described = 0;
  const store = new WordStore((printed) => {
    described += 1;
    return { printed };
  });
  expect(store.at('thi đua', 4, 7)).toBe(store.at('đua', 0, 3));
  expect(described).toBe(1);
});

test('a set of pairs knows 0 for none, and the highest number for one like others', () => {
  const set = new PairSet(3);
  set.add(3, 3);
  set.add(1, 2);
  expect(set.has(3, 3)).toBe(true);
  expect(set.has(1, 2)).toBe(true);
  const all = [0, 1, 2, 3].flatMap((left) => [0, 1, 2, 3].map((right) => set.has(left, right)));
  expect(all.filter((isHeld) => isHeld)).toHaveLength(2);
  set.add(0, 1);
  set.add(1, 0);
  expect([set.has(0, 1), set.has(1, 0)]).toEqual([false, false]);
});

test('a set of pairs holds what was added and nothing else', () => {
  const number = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number)), fc.tuple(number, number), (pairs, [left, right]) => {
      const set = new PairSet(40);
      for (const pair of pairs) set.add(...pair);
      expect(set.has(left, right)).toBe(pairs.some((pair) => pair[0] === left && pair[1] === right));
      expect(set.has(0, right)).toBe(false);
    }),
  );
});
