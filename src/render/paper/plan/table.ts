import type { Statement } from '../../../pipeline/tree.ts';
import type { PaperBlock, PaperTable } from '../paper.ts';

interface Cell {
  readonly text: string;
  /** Columns of letters from the start of its source line. */
  readonly at: number;
}

/** How far, in columns of letters, the second line of a cell may stand to the left of its first. */
const tolerance = 2;

/** Two blanks or a tab: what parts columns that no line parts. */
const gap = /^(?: {2,}|[ ]*\t\s*)$/;

/** Places in the text of a row at which the source leaves a gap. */
const gapsOf = ({ block: { text, offsets } }: Statement, raw: string): number[] =>
  [...text].flatMap((letter, at) =>
    letter === ' ' && gap.test(raw.slice(offsets[at] ?? 0, offsets[at + 1] ?? 0)) ? [at] : [],
  );

const barredCells = (text: string): Cell[] => {
  const cells = text.split(/\s*\|\s*/);
  const first = cells[0]?.trim() === '' ? 1 : 0;
  const shown = cells.slice(first, cells.length > first + 1 && cells.at(-1)?.trim() === '' ? -1 : undefined);
  return shown.map((cell) => ({ text: cell, at: 0 }));
};

const spacedCells = (row: Statement, raw: string): Cell[] => {
  const { text, offsets } = row.block;
  const gaps = gapsOf(row, raw);
  const lineStart = raw.lastIndexOf('\n', (offsets[0] ?? 0) - 1) + 1;
  const starts = [0, ...gaps.map((at) => at + 1)];
  return starts.map((start, index) => ({
    text: text.slice(start, gaps[index] ?? text.length).trim(),
    at: (offsets[start] ?? 0) - lineStart,
  }));
};

/** The line under the head of a table in Markdown. */
const isRule = (text: string): boolean => /^[\s|:+-]+$/.test(text) && text.includes('-');

/** A line that begins under the second column or further on goes on with the cells of the row above. */
const goesOn = (cells: readonly Cell[], above: readonly Cell[] | undefined): boolean => {
  const second = above?.[1];
  return second !== undefined && second.at > 0 && (cells[0]?.at ?? 0) >= second.at - tolerance;
};

const nearest = (cell: Cell, row: readonly Cell[]): number =>
  row.reduce(
    (best, one, index) =>
      Math.abs(one.at - cell.at) < Math.abs((row[best]?.at ?? 0) - cell.at) ? index : best,
    0,
  );

const joinRows = (rows: readonly (readonly Cell[])[]): Cell[][] => {
  const joined: Cell[][] = [];
  for (const cells of rows) {
    const above = joined.at(-1);
    if (above === undefined || !goesOn(cells, above)) {
      joined.push([...cells]);
      continue;
    }
    for (const cell of cells) {
      const index = nearest(cell, above);
      const whole = above[index];
      if (whole !== undefined) above[index] = { ...whole, text: `${whole.text} ${cell.text}` };
    }
  }
  return joined;
};

const beginsWithFigure = (cell: string | undefined): boolean => /^\s*\d/.test(cell ?? '');

/** Names of columns bear no figures, while some column under them begins with one in every row. */
const looksLikeHead = ([head = [], ...below]: readonly (readonly string[])[]): boolean =>
  below.length > 0 &&
  head.every((cell) => !/\d/.test(cell)) &&
  head.some((_cell, column) => below.every((row) => beginsWithFigure(row[column])));

/**
 * Rows of one table: their cells are parted by bars, or by the gaps of the source. Where nothing parts them, each line
 * stays a paragraph of its own, as it is typed.
 *
 * @param raw the source, for its gaps
 */
export const tableOf = (statements: readonly Statement[], raw: string): PaperBlock[] => {
  const isBarred = statements.some(({ block }) => block.text.includes('|'));
  const lines = statements.filter(({ block }) => !isRule(block.text));
  const cells = isBarred
    ? lines.map(({ block }) => barredCells(block.text))
    : joinRows(lines.map((row) => spacedCells(row, raw)));
  const rows = cells.map((row) => row.map(({ text }) => text));
  if (rows.length < 2 || rows.every((row) => row.length < 2)) {
    return statements.map(({ block: { text } }) => ({
      type: 'paragraph',
      style: 'text',
      marker: null,
      runs: [{ text }],
    }));
  }
  const hasHead = isRule(statements[1]?.block.text ?? '') || looksLikeHead(rows);
  return [{ type: 'table', hasHead, rows } satisfies PaperTable];
};
