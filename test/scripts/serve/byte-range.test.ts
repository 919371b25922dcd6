import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteRange } from '../../../scripts/serve/byte-range.ts';

test.each([
  ['bytes=0-4', { start: 0, end: 4 }],
  ['bytes=5-', { start: 5, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-30', { start: 0, end: 9 }],
  ['bytes=8-400', { start: 8, end: 9 }],
  ['bytes=10-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=4-2', null],
  ['bytes=-', null],
  ['bytes=0-1,3-4', null],
  ['lines=0-1', null],
  ['', null],
])('of ten bytes, "%s" asks for %j', (header, range) => {
  expect(byteRange(header, 10)).toEqual(range);
});

test('whatever is asked for lies within the file', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => `bytes=${a}-${b}`),
      ),
      fc.nat(),
      (header, size) => {
        const range = byteRange(header, size);
        if (range === null || range === 'none') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThan(size);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
      },
    ),
  );
});
