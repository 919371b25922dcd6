import type { TableBlock, TableCell } from '../document.ts';
import type { Columns } from './columns.ts';
import { goesOn } from './goes-on.ts';
import type { Measures } from './measures.ts';
import { middleOf, type Part, type Row } from './rows.ts';

/** Fewest rows in columns that make a table; with three columns two are enough. */
const fewestRows = 3;
/** Gap between rows, in line gaps, from which a new row of the table begins. */
const rowGap = 1.3;
/** Most rows of a page that are looked at for one table. */
const mostRows = 400;
/** Share of the width of the text from which a lone segment is running text. */
const fullWidth = 0.55;
/** Difference, in points, within which lines begin at one place or stand around one middle. */
const samePlace = 3;
/** Share of the least distance between rows of a table below which a line is one of the row above it. */
const insideRow = 0.9;

interface Band {
  left: number;
  right: number;
}

const partsOf = ({ segments }: Row): Part[] => segments.flatMap(({ parts }) => parts);

/** Stretches of the width that parts of rows cover: the columns. What goes over the whole width is left out. */
function bandsOf(rows: readonly Row[], width: number): Band[] {
  const bands: Band[] = [];
  const parts = rows.flatMap(partsOf).sort((a, b) => a.left - b.left);
  for (const { left, right } of parts) {
    if (right - left > width * 0.8) continue;
    const band = bands.at(-1);
    if (band === undefined || left > band.right + 2) bands.push({ left, right });
    else band.right = Math.max(band.right, right);
  }
  return bands;
}

const columnOf = (bands: readonly Band[], { left }: Part): number => {
  const after = bands.findIndex((band) => left <= band.right);
  return after < 0 ? bands.length - 1 : after;
};

/** A division of the text, which never stands inside a table. */
const division = /^[IVXL]{1,5}\.\s/;

/** Whether a row may belong to a table under the row before it: in columns, or a lone line of one cell. */
const mayBelong = (row: Row, before: Row, measures: Measures): boolean => {
  const { segments, baseline } = row;
  const [first, second] = segments;
  if (first === undefined) return false;
  if (second !== undefined) return true;
  const width = measures.right - measures.left;
  if (first.parts.length > 1) return first.right - first.left < width * 1.02 && !isProse(first.parts, before);
  if (division.test(first.text) || baseline - before.baseline > rowGap * measures.lineGap) return false;
  return first.right - first.left < width * fullWidth && first.left > measures.left + 24;
};

/** Running text whose words stand wide apart: its parts do not begin where those of the row before do. */
const isProse = (parts: readonly Part[], before: Row): boolean =>
  parts.some(({ left }) => !partsOf(before).some((other) => Math.abs(other.left - left) < samePlace));

/** Least distance of a row that begins in the first column from the one above it; null where there is none. */
function leastPitch(rows: readonly Row[], bands: readonly Band[]): number | null {
  const pitches = rows.slice(1).flatMap((row, index) => {
    const [first, second] = partsOf(row);
    const above = rows[index];
    const begins = first !== undefined && second !== undefined && columnOf(bands, first) === 0;
    return begins && above?.page === row.page ? [row.baseline - above.baseline] : [];
  });
  return pitches.length === 0 ? null : pitches.reduce((least, pitch) => Math.min(least, pitch));
}

/**
 * Whether a lone line goes on a cell of the rows above it: it is set as the cell is and stays inside the column, its first
 * word had no room, and either its sentence goes on or it stands closer than rows of the table do.
 */
function goesOnCell(row: Row, rows: readonly Row[], bands: readonly Band[], lineGap: number): boolean {
  const [part, other] = partsOf(row);
  const above = rows.at(-1);
  if (part === undefined || other !== undefined || above?.page !== row.page) return false;
  const gap = row.baseline - above.baseline;
  const column = columnOf(bands, part);
  const own = rows.flatMap(partsOf).filter((candidate) => columnOf(bands, candidate) === column);
  const before = own.at(-1);
  if (before === undefined || gap > rowGap * lineGap) return false;
  const isInside = part.right < (bands[column + 1]?.left ?? Number.POSITIVE_INFINITY);
  const isSetAlike =
    own.some(({ left }) => Math.abs(left - part.left) < samePlace) ||
    Math.abs(middleOf(part) - middleOf(before)) < samePlace;
  const [word = ''] = part.text.split(' ');
  const needed = ((part.right - part.left) * (word.length + 1)) / part.text.length;
  const hadNoRoom = own.every(({ left, right }) => before.right - before.left + needed > right - left);
  if (!isInside || !isSetAlike || !hadNoRoom) return false;
  return goesOn(part.text, before.text) || gap < insideRow * (leastPitch(rows, bands) ?? 0);
}

/** Rows of the page that make one row of the table: a new one begins with text in the first column, unless that goes on, or behind a gap. */
function groupRows(rows: readonly Row[], bands: readonly Band[], lineGap: number): Row[][] {
  const groups: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const begins =
      partsOf(row).some((part) => columnOf(bands, part) === 0) &&
      !goesOnCell(row, rows.slice(0, index), bands, lineGap);
    const isFar =
      above !== undefined && (above.page !== row.page || row.baseline - above.baseline > rowGap * lineGap);
    if (group === undefined || begins || isFar) groups.push([row]);
    else group.push(row);
  }
  return groups;
}

function cellsOf(rows: readonly Row[], bands: readonly Band[]): TableCell[] {
  return bands.map((_, column) => {
    const isOwn = (part: Part): boolean => columnOf(bands, part) === column;
    const text = rows
      .flatMap((row) => partsOf(row).filter(isOwn))
      .map((part) => part.text.trim())
      .join(' ');
    const weakWords = rows.flatMap(({ segments }) => segments.flatMap((segment) => segment.weakWords));
    return {
      span: 1,
      blocks: [
        {
          type: 'paragraph',
          label: null,
          text,
          align: 'start',
          bold: false,
          page: rows[0]?.page ?? null,
          weakWords,
        },
      ],
    };
  });
}

/** The table of data that begins at `start`: rows in columns, under each other. Null where none does. */
export function tableAt(rows: readonly Row[], start: number, measures: Measures): Columns | null {
  const page = rows[start]?.page ?? null;
  if ((rows[start]?.segments.length ?? 0) < 2) return null;
  const width = measures.right - measures.left;
  let end = start;
  for (let at = start; at < Math.min(rows.length, start + mostRows); at += 1) {
    const row = rows[at];
    if (row === undefined || row.page !== page) break;
    const isLone = partsOf(row).length === 1;
    const above = isLone && end === at ? rows.slice(start, at) : [];
    const isOfCell = goesOnCell(row, above, bandsOf(above, width), measures.lineGap);
    if (at > start && !isOfCell && !mayBelong(row, rows[at - 1] ?? row, measures)) break;
    if (isOfCell || !isLone) end = at + 1;
  }
  const own = rows.slice(start, end);
  const bands = bandsOf(own, width);
  const wide = own.filter((row) => partsOf(row).length > 1).length;
  if (bands.length < 2 || wide < (bands.length > 2 ? 2 : fewestRows)) return null;
  const table: TableBlock = {
    type: 'table',
    page,
    rows: groupRows(own, bands, measures.lineGap).map((group) => cellsOf(group, bands)),
  };
  return { table, end };
}
