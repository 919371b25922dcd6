/**
 * Reads a QR code back from its modules, by ISO/IEC 18004 and by nothing that made it: format information, mask, the way
 * of the codewords, blocks, byte mode. Versions 1 to 6 with error correction M; a code that was damaged is not mended.
 */

type Grid = readonly (readonly boolean[])[];

/** Blocks of data codewords at level M by version (ISO/IEC 18004, table 9): how many, and codewords in each. */
const blocksByVersion: Readonly<Record<number, readonly [count: number, data: number, check: number]>> = {
  1: [1, 16, 10],
  2: [1, 28, 16],
  3: [1, 44, 26],
  4: [2, 32, 18],
  5: [2, 43, 24],
  6: [4, 27, 16],
};

/** Mask conditions (7.8.2, table 10): row i, column j. */
const masks: readonly ((i: number, j: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

const isDark = (grid: Grid, row: number, column: number): boolean => grid[row]?.[column] === true;

const numberOf = (bits: readonly boolean[]): number =>
  bits.reduce((value, bit) => value * 2 + Number(bit), 0);

/** Format information beside the upper left finder (7.9.1), without its own mask. */
const formatOf = (grid: Grid): { readonly level: number; readonly mask: number } => {
  const bits = [
    ...[0, 1, 2, 3, 4, 5, 7].map((column) => isDark(grid, 8, column)),
    isDark(grid, 8, 8),
    ...[7, 5, 4, 3, 2, 1, 0].map((row) => isDark(grid, row, 8)),
  ];
  const format = numberOf(bits) ^ 0b101010000010010;
  return { level: format >> 13, mask: (format >> 10) & 0b111 };
};

/** Whether a module belongs to finders, separators, format, timing or the alignment pattern of versions 2 to 6. */
const isFunction = (side: number, row: number, column: number): boolean => {
  const [top, left] = [row < 9, column < 9];
  if ((top && (left || column >= side - 8)) || (left && row >= side - 8)) return true;
  if (row === 6 || column === 6) return true;
  const centre = side - 7;
  return side > 21 && Math.abs(row - centre) <= 2 && Math.abs(column - centre) <= 2;
};

/** Codewords in the order in which they were placed (7.7.3): pairs of columns from the right, up and down by turns. */
const codewordsOf = (grid: Grid, mask: number): number[] => {
  const side = grid.length;
  const bits: boolean[] = [];
  const isFlipped = masks[mask] ?? (() => false);
  let isUpwards = true;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < side; step += 1) {
      const row = isUpwards ? side - 1 - step : step;
      for (const column of [right, right - 1])
        if (!isFunction(side, row, column)) bits.push(isDark(grid, row, column) !== isFlipped(row, column));
    }
    isUpwards = !isUpwards;
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    numberOf(bits.slice(at * 8, at * 8 + 8)),
  );
};

/** Data codewords of all blocks, one block after the other (7.6). */
const dataOf = (codewords: readonly number[], count: number, data: number): number[] =>
  Array.from({ length: count }, (_, block) =>
    Array.from({ length: data }, (_codeword, at) => codewords[at * count + block] ?? 0),
  ).flat();

/** The text of a code without its quiet zone. @throws where it is none that this reads */
export const readQrCode = (grid: Grid): string => {
  const version = (grid.length - 17) / 4;
  const blocks = blocksByVersion[version];
  const { level, mask } = formatOf(grid);
  if (blocks === undefined) throw new Error(`Version ${version} is not read.`);
  if (level !== 0) throw new Error('The level is not M.');
  const [count, data, check] = blocks;
  const codewords = codewordsOf(grid, mask);
  if (codewords.length < count * (data + check)) throw new Error('Codewords are missing.');
  const bits = dataOf(codewords, count, data).flatMap((word) =>
    Array.from({ length: 8 }, (_, at) => ((word >> (7 - at)) & 1) === 1),
  );
  if (numberOf(bits.slice(0, 4)) !== 0b0100) throw new Error('The mode is not that of bytes.');
  const length = numberOf(bits.slice(4, 12));
  const bytes = Array.from({ length }, (_, at) => numberOf(bits.slice(12 + at * 8, 20 + at * 8)));
  return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
};
