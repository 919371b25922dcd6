import { isBlank } from './blank.ts';
import type { RawRange } from './block.ts';
import type { Markup } from './markup.ts';
import { matchesOf } from './matches.ts';
import { type Mapped, normalise, slice } from './normalise.ts';
import { plainMarkup } from './plain-markup.ts';

/** A non-blank line of a source, markup peeled off, with the way back to the source. */
export interface Line extends Mapped {
  /** 1-based. */
  readonly number: number;
  /** Offsets of the raw line, line end left out. */
  readonly start: number;
  readonly end: number;
  /** Columns of blank before the first character; a tab counts four. */
  readonly indent: number;
  /** Parts divided by three or more spaces, a tab or a pipe: the columns of a table, flattened or drawn. */
  readonly columns: readonly Mapped[];
  /** True where the line stands right under another non-blank line. */
  readonly adjacent: boolean;
}

const columnGap = /\t+(?:[ \u00a0]|&nbsp;)*|(?:[ \u00a0]|&nbsp;){3,}(?:\t+(?:[ \u00a0]|&nbsp;)*)?/g;

const indentOf = (blank: string): number =>
  [...blank].reduce((sum, unit) => sum + (unit === '\t' ? 4 : 1), 0);

/**
 * The non-blank lines of a source, its markup peeled off; without `markup`, that of a plain text. That a line was a
 * heading of Markdown is forgotten on purpose, for its depth says nothing about the outline of a plan.
 */
export function splitLines(raw: string, markup: Markup = plainMarkup(raw)): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let start = 0;
  let previous = -1;
  while (start <= raw.length) {
    number += 1;
    const feed = raw.indexOf('\n', start);
    const limit = feed < 0 ? raw.length : feed;
    const end = raw.charAt(limit - 1) === '\r' ? limit - 1 : limit;
    const line = readLine(raw, { start, end, number, adjacent: previous === number - 1 }, markup);
    if (line !== null) {
      lines.push(line);
      previous = number;
    }
    start = limit + 1;
  }
  return lines;
}

const isPrinted = ({ text }: Mapped): boolean => text !== '';

type Place = Pick<Line, 'number' | 'start' | 'end' | 'adjacent'>;

function readLine(raw: string, place: Place, markup: Markup): Line | null {
  const { start, end } = place;
  const printed = raw.slice(start, end);
  if (isBlank(printed)) return null;
  const blank = printed.slice(0, printed.length - printed.trimStart().length);
  const from = start + blank.length;
  const read = (first: number, last: number): Mapped => slice(normalise(raw, first, last, markup), 0);
  const whole = read(from, end);
  // A line of nothing but marks is still a line: it is kept as printed, so that nothing is lost.
  const mapped = whole.text === '' ? slice(normalise(raw, start, end), 0) : whole;
  const columns: Mapped[] = [];
  let columnStart = from;
  const gaps = columnGaps(raw, from, end, markup);
  if (gaps.length === 0)
    return { ...mapped, ...place, indent: indentOf(blank), columns: [whole].filter(isPrinted) };
  for (const gap of gaps) {
    columns.push(read(columnStart, gap.start));
    columnStart = gap.end;
  }
  columns.push(read(columnStart, end));
  return {
    ...mapped,
    ...place,
    indent: indentOf(blank),
    columns: columns.filter(isPrinted),
  };
}

/** Dashes that a word processor parts from their text by a tab, and numbers and letters that it parts so. */
const loneDash = /^[-–—−‒+*•]$/;
const loneNumber = /^(?:\(?\p{L}{1,2}[.)]|\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,5}[.)])$/u;

/**
 * Whether what stands before the first gap of a line is the marker of an item and no cell. A number may be the first cell
 * of a row, and is a marker only where the line has no further gap.
 */
const isMarker = (printed: string, isOnlyGap: boolean): boolean =>
  printed.length <= 12 && (loneDash.test(printed) || (isOnlyGap && loneNumber.test(printed)));

/** Wide gaps and the marks that part columns, in order; the gap behind the marker of an item is none. */
function columnGaps(raw: string, start: number, end: number, markup: Markup): RawRange[] {
  const wide = matchesOf(columnGap, raw.slice(start, end)).map(({ index, 0: gap }) => ({
    start: start + index,
    end: start + index + gap.length,
  }));
  const [first] = wide;
  const gaps: RawRange[] =
    first !== undefined && isMarker(raw.slice(start, first.start), wide.length === 1) ? wide.slice(1) : wide;
  for (let at = start; markup.size > 0 && at < end; at += 1) {
    if (markup.get(at) === '\t') gaps.push({ start: at, end: at + 1 });
  }
  return gaps.sort((a, b) => a.start - b.start);
}
