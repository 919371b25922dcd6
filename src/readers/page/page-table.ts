import type { TableBlock, TableCell } from '../document.ts';
import type { Columns } from './columns.ts';
import type { Measures } from './measures.ts';
import type { Part, Row } from './rows.ts';

/** Fewest rows in columns that make a table; with three columns two are enough. */
const fewestRows = 3;
/** Gap between rows, in line gaps, from which a new row of the table begins. */
const rowGap = 1.3;
/** Most rows of a page that are looked at for one table. */
const mostRows = 400;
/** Share of the width of the text from which a lone segment is running text. */
const fullWidth = 0.55;

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
  parts.some(({ left }) => !partsOf(before).some((other) => Math.abs(other.left - left) < 3));

/** Rows of the page that make one row of the table: a new one begins with text in the first column or behind a gap. */
function groupRows(rows: readonly Row[], bands: readonly Band[], lineGap: number): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const begins = partsOf(row).some((part) => columnOf(bands, part) === 0);
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
  let end = start;
  for (let at = start; at < Math.min(rows.length, start + mostRows); at += 1) {
    const row = rows[at];
    if (
      row === undefined ||
      row.page !== page ||
      (at > start && !mayBelong(row, rows[at - 1] ?? row, measures))
    )
      break;
    if (partsOf(row).length > 1) end = at + 1;
  }
  const own = rows.slice(start, end);
  const bands = bandsOf(own, measures.right - measures.left);
  const wide = own.filter((row) => partsOf(row).length > 1).length;
  if (bands.length < 2 || wide < (bands.length > 2 ? 2 : fewestRows)) return null;
  const table: TableBlock = {
    type: 'table',
    page,
    rows: groupRows(own, bands, measures.lineGap).map((group) => cellsOf(group, bands)),
  };
  return { table, end };
}
