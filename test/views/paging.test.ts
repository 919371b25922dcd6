import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageParam, pagesOf, shareOf } from '../../src/site/paging.ts';

test('pages hold every item once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (items, size) => {
      const pages = pagesOf(items, size);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.every((page) => page.items.length <= size && page.of === pages.length)).toBe(true);
    }),
  );
});

test('an empty list has one empty page', () => {
  expect(pagesOf([], 10)).toEqual([{ number: 1, of: 1, first: 1, total: 0, items: [] }]);
});

test('the first page has the bare address', () => {
  expect([pageParam(1), pageParam(2)]).toEqual([undefined, 'trang-2']);
});

test.each([
  [130, 1, 3, 0, 60],
  [130, 2, 3, 60, 120],
  [130, 3, 3, 120, 130],
  [130, 1, 1, 0, 130],
  [130, 2, 2, 60, 130],
  [10, 2, 4, 10, 10],
  [0, 1, 1, 0, 0],
])('of %i names, sixty a page, page %i of %i bears those from %i to %i', (total, number, of, from, to) => {
  expect(shareOf(total, 60, { number, of })).toEqual({ from, to });
});
