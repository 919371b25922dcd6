import { expect, test } from 'vitest';
import { lineIndex } from '../../../src/pipeline/text/position.ts';

test('places count lines and columns from one', () => {
  const index = lineIndex('a\nbc\n');
  expect([0, 1, 2, 3, 4, 5].map((offset) => index.point(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
  ]);
  expect(index.lineCount).toBe(3);
});

test('what lies outside is taken to the nearest end', () => {
  const index = lineIndex('a\nbc');
  expect(index.point(-5)).toEqual({ line: 1, column: 1 });
  expect(index.point(99)).toEqual({ line: 2, column: 3 });
  expect([1, 2, 3].map((line) => index.startOf(line))).toEqual([0, 2, 4]);
});

test('a carriage return belongs to the end of its line', () => {
  expect(lineIndex('a\r\nb').point(3)).toEqual({ line: 2, column: 1 });
  expect(lineIndex('').lineCount).toBe(1);
  expect(lineIndex('\nb').point(1)).toEqual({ line: 2, column: 1 });
});

test('the line of any offset is that of the line ends before it', () => {
  const raw = 'ab\n\ncdef\ng\n\n\nhi';
  const index = lineIndex(raw);
  for (let offset = 0; offset <= raw.length; offset += 1) {
    const before = raw.slice(0, offset).split('\n');
    expect(index.point(offset)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
});
