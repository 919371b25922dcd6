import { matchCue } from './cue.ts';
import { readMarkers } from './marker.ts';
import { ordinalColumnCue, ordinalHeadingCue, totalRowCue } from './profiles/tables.table.ts';
import type { Segment } from './segment.ts';

/** Fewest lines in two columns, one under the other, that make a table; with three columns two are enough. */
const fewestPairs = 3;
/** Indent of a cell's second line under a row, in columns of blank. */
const cellIndent = 10;
/** Longest cell, in characters, of a table printed one cell a line. */
const longestCell = 160;
const mostColumns = 9;

const isRule = (text: string): boolean => /^[|:+\s-]{3,}$/.test(text) && text.includes('|');
const bars = (text: string): number => text.split('|').length - 1;
const isDrawn = ({ text }: Segment): boolean => isRule(text) || bars(text) >= 2;

/** Columns of a line that may be a row; 0 for running text, and where the first column is but a marker. */
function columnCount(line: Segment): number {
  const { columns, text, shared } = line;
  if (shared === true || columns.length < 2) return 0;
  const [marker] = readMarkers(text);
  const first = columns[0]?.text ?? '';
  if (marker !== undefined && marker.length >= first.length) return columns.length - 1;
  return marker === undefined ? columns.length : 0;
}

/**
 * Rows of tables among the lines of a source: drawn with bars, set in columns by wide gaps, or flattened one cell a line
 * under a column of ordinals, or with its columns run together behind ordinals.
 */
export function tableRows(lines: readonly Segment[]): ReadonlySet<Segment> {
  const rows = new Set<Segment>();
  for (const line of lines) if (isDrawn(line)) rows.add(line);
  markColumns(lines, rows);
  markCells(lines, rows);
  markOrdinals(lines, rows);
  return rows;
}

/** Marks runs of lines in columns. */
function markColumns(lines: readonly Segment[], rows: Set<Segment>): void {
  let run: Segment[] = [];
  let widest = 0;
  const close = (): void => {
    const wide = run.filter((line) => line.columns.length > 1);
    if (wide.length >= (widest >= 3 ? 2 : fewestPairs)) for (const line of run) rows.add(line);
    run = [];
    widest = 0;
  };
  for (const line of lines) {
    const count = columnCount(line);
    const isCellRest = count === 0 && run.length > 0 && line.adjacent && line.indent >= cellIndent;
    if (count < 2 && !isCellRest) {
      close();
      continue;
    }
    run.push(line);
    widest = Math.max(widest, count);
  }
  close();
}

/** Marks tables whose cells stand one a line: their first heading is that of the ordinals, their rows begin 1, 2, 3. */
function markCells(lines: readonly Segment[], rows: Set<Segment>): void {
  for (const [at, { text }] of lines.entries()) {
    if (matchCue(ordinalColumnCue, text) === null) continue;
    for (const line of lines.slice(at, endOfCells(lines, at))) rows.add(line);
  }
}

/** Marks tables whose columns ran together: headings behind that of the ordinals, then rows that begin 1, 2, 3. */
function markOrdinals(lines: readonly Segment[], rows: Set<Segment>): void {
  for (const [at, heading] of lines.entries()) {
    if (rows.has(heading) || matchCue(ordinalHeadingCue, heading.text) === null) continue;
    let last = at;
    let ordinal = 1;
    for (let next = at + 1; next < lines.length && next <= last + 3; next += 1) {
      if (!new RegExp(`^0?${ordinal}\\s+(?=\\S)`).test(lines[next]?.text ?? '')) continue;
      last = next;
      ordinal += 1;
    }
    if (ordinal < 3) continue;
    for (const line of lines.slice(at, last + 1)) rows.add(line);
  }
}

/** Index behind the last cell of the table whose headings begin at `from`; `from` where no table follows. */
function endOfCells(lines: readonly Segment[], from: number): number {
  const ordinalAt = (ordinal: number, start: number, reach: number): number => {
    for (let at = start; at < start + reach; at += 1) {
      const text = lines[at]?.text ?? '';
      if (text.replace(/[.)]$/, '').replace(/^0(?=\d)/, '') === String(ordinal)) return at;
      if (text.length > longestCell) return -1;
    }
    return -1;
  };
  const first = ordinalAt(1, from + 1, mostColumns);
  if (first < 0) return from;
  const width = first - from;
  let last = first;
  for (let ordinal = 2; ; ordinal += 1) {
    const next = ordinalAt(ordinal, last + 1, width * 3);
    if (next < 0) break;
    last = next;
  }
  if (last === first && width < 2) return from;
  return endOfTotals(lines, last, last + width);
}

/** Index behind the sums under the last row, which begins at `last` and ends at the latest at `end`. */
function endOfTotals(lines: readonly Segment[], last: number, end: number): number {
  const isTotal = (line: Segment | undefined): boolean =>
    line !== undefined && matchCue(totalRowCue, line.text) !== null;
  let behind = end;
  let sums = lines.slice(last, end).some(isTotal);
  for (; ; behind += 1) {
    const line = lines[behind];
    if (isTotal(line)) sums = true;
    else if (!sums || line === undefined || !/^\d[\d.,]*\s?%?$/.test(line.text)) return behind;
  }
}
