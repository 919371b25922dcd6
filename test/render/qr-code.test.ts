import { expect, test } from 'vitest';
import { qrCodeOf } from '../../src/render/qr-code.ts';

const quiet = 4;

/** The modules of a code, drawn from its path: true where dark. */
const drawn = (text: string): boolean[][] => {
  const { side, path } = qrCodeOf(text);
  const grid = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let column = Number(x); column < Number(x) + Number(length); column += 1) {
      const row = grid[Number(y)];
      if (row !== undefined) row[column] = true;
    }
  return grid;
};

/** A finder pattern: a ring of seven modules with a square of three in it (ISO/IEC 18004, 6.3.3). */
const finder = [0, 1, 2, 3, 4, 5, 6].map((row) =>
  [0, 1, 2, 3, 4, 5, 6].map((column) => {
    const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
    return ring !== 2;
  }),
);

const squareAt = (grid: readonly (readonly boolean[])[], row: number, column: number): boolean[][] =>
  grid.slice(row, row + 7).map((line) => line.slice(column, column + 7));

const address = 'https://kho.example.vn/pt/1kq0zx/';

test('three corners carry a finder pattern inside a quiet zone', () => {
  const grid = drawn(address);
  const far = grid.length - quiet - 7;
  expect(squareAt(grid, quiet, quiet)).toEqual(finder);
  expect(squareAt(grid, quiet, far)).toEqual(finder);
  expect(squareAt(grid, far, quiet)).toEqual(finder);
  expect(grid.slice(0, quiet).flat().some(Boolean)).toBe(false);
  expect(grid.every((row) => !row.slice(-quiet).some(Boolean))).toBe(true);
});

test('the smallest version is taken, and the same text gives the same code', () => {
  expect(qrCodeOf('a').side).toBe(21 + 2 * quiet);
  expect(qrCodeOf(address)).toEqual(qrCodeOf(address));
  expect(qrCodeOf(address).side).toBeLessThanOrEqual(33 + 2 * quiet);
});

test('a text that no code holds is refused', () => {
  expect(() => qrCodeOf('a'.repeat(3_000))).toThrow();
});
