import { expect, test } from 'vitest';
import { qrCodeOf } from '../../src/render/qr-code.ts';
import { routes } from '../../src/site/routes.ts';
import { readQrCode } from './qr-reader.ts';

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

/** A code without its quiet zone. */
const modulesOf = (text: string): boolean[][] => {
  const grid = drawn(text);
  return grid.slice(quiet, -quiet).map((row) => row.slice(quiet, -quiet));
};

test('what is drawn reads back as the text, whatever the version and the mask', () => {
  const host = 'https://kho.example.vn';
  const texts = [
    address,
    `${host}${routes.shortMovement('1kq0zx')}`,
    'a',
    ...Array.from({ length: 36 }, (_, index) => `${host}/pt/${index.toString(36).repeat(1 + 2 * index)}/`),
  ];
  for (const text of texts) expect(readQrCode(modulesOf(text))).toBe(text);
});

test('a module turned round is noticed', () => {
  const modules = modulesOf(address);
  const last = modules.length - 1;
  const spoilt = modules.map((row, y) => row.map((dark, x) => dark !== (y === last - 4 && x === last)));
  expect(() => expect(readQrCode(spoilt)).toBe(address)).toThrow();
});
