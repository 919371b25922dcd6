import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkedPages, pageParam, pagesOf, shareOf } from '../../src/site/paging.ts';

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

test.each([
  [1, 1, [1]],
  [5, 12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  [1, 13, [1, 2, 3, 11, 13]],
  [7, 13, [1, 5, 6, 7, 8, 9, 13]],
  [250, 700, [1, 150, 240, 248, 249, 250, 251, 252, 260, 350, 700]],
  [700, 700, [1, 600, 690, 698, 699, 700]],
])('page %i of %i links to %j', (number, of, linked) => {
  expect(linkedPages(number, of)).toEqual(linked);
});

test('from any page any other is a few links away, and no page has many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), fc.nat(), fc.nat(), (of, from, to) => {
      const [start, aim] = [(from % of) + 1, (to % of) + 1];
      let [at, clicks] = [start, 0];
      while (at !== aim) {
        const links = linkedPages(at, of);
        expect(links.length).toBeLessThanOrEqual(15);
        expect(links).toContain(at);
        const nearest = (best: number, one: number): number =>
          Math.abs(one - aim) < Math.abs(best - aim) ? one : best;
        at = links.reduce(nearest, at);
        clicks += 1;
      }
      expect(clicks).toBeLessThanOrEqual(14);
    }),
  );
});
