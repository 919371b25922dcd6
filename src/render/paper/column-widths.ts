import { widthOf } from './blocks.ts';
import type { PaperTable } from './paper.ts';
import { textWidth } from './text-width.ts';

/** Room beside the words of a cell, in millimetres. */
const cellMargins = 3.5;

/** Narrowest column, in millimetres. */
const narrowest = 10;

/**
 * Widths of the columns of a table, in millimetres, together as wide as the text: each column has room for its longest
 * word, and what is left is shared by how much the columns say.
 *
 * @param whole in millimetres
 * @param size of the letters in points
 */
export const columnWidths = (table: PaperTable, whole: number, size: number): number[] => {
  const columns = Array.from({ length: widthOf(table) }, (_, index) =>
    table.rows.map((row) => row[index] ?? ''),
  );
  const least = columns.map((cells) => {
    const words = cells.flatMap((cell) => cell.split(/\s+/)).map((word) => textWidth(word, size, true));
    return Math.max(narrowest, words.reduce((most, width) => Math.max(most, width), 0) + cellMargins);
  });
  const sum = least.reduce((total, width) => total + width, 0);
  if (sum >= whole) return least.map((width) => (width / sum) * whole);
  const wishes = columns.map((cells, index) => {
    const longest = cells
      .map((cell) => textWidth(cell, size, true) + cellMargins)
      .reduce((most, width) => Math.max(most, width), 0);
    return Math.max(0, longest - (least[index] ?? 0));
  });
  const wished = wishes.reduce((total, width) => total + width, 0);
  const spare = whole - sum;
  return least.map((width, index) =>
    wished === 0 ? width + spare / least.length : width + ((wishes[index] ?? 0) / wished) * spare,
  );
};
