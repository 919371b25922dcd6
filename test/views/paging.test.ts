import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageParam, pagesOf } from '../../src/site/paging.ts';

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
