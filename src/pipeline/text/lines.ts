import { type Mapped, normalise, slice } from './normalise.ts';

/** A non-blank line of a source, marks of Markdown peeled off, with the way back to the source. */
export interface Line extends Mapped {
  /** 1-based. */
  readonly number: number;
  /** Offsets of the raw line, line end left out. */
  readonly start: number;
  readonly end: number;
  /** Columns of blank before the first character; a tab counts four. */
  readonly indent: number;
  /** Parts divided by three or more spaces or a tab: the columns of a flattened table. */
  readonly columns: readonly Mapped[];
  /** True where the line stands right under another non-blank line. */
  readonly adjacent: boolean;
}

const headingMarks = /^(?:#{1,6}(?=\s)|>\s)\s*/;
const columnGap = /\t+ *| {3,}\t* */g;

/** Asterisks of emphasis: not a lone list mark, a footnote "(*)" or a sign between digits. */
function emphasisOffsets(raw: string, start: number, end: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = start; at < end; at += 1) {
    if (raw.charAt(at) !== '*' || escapes(raw, at - 1)) continue;
    let last = at;
    while (last + 1 < end && raw.charAt(last + 1) === '*') last += 1;
    const before = at > start ? raw.charAt(at - 1) : ' ';
    const after = last + 1 < end ? raw.charAt(last + 1) : ' ';
    const listMark = /\s/.test(after) && /^\s*$/.test(raw.slice(start, at));
    const footnote = before === '(' && after === ')';
    const product = /\d/.test(before) && /\d/.test(after);
    const loose = /\s/.test(before) && /\s/.test(after);
    if (!listMark && !footnote && !product && !loose) {
      for (let mark = at; mark <= last; mark += 1) found.add(mark);
    }
    at = last;
  }
  return found;
}

/** A backslash before punctuation, as Markdown writes "1\\. "; the sign after it is text. */
const escapes = (raw: string, offset: number): boolean =>
  raw.charAt(offset) === '\\' && /[\\`*_{}[\]()#+\-.!~>|]/.test(raw.charAt(offset + 1));

const indentOf = (blank: string): number =>
  [...blank].reduce((sum, unit) => sum + (unit === '\t' ? 4 : 1), 0);

/**
 * The non-blank lines of a source. Heading and quotation marks at the start and emphasis marks are peeled off; that a
 * line was a Markdown heading is forgotten on purpose, for its depth says nothing about the outline of a plan.
 */
export function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let start = 0;
  let previous = -1;
  while (start <= raw.length) {
    number += 1;
    const feed = raw.indexOf('\n', start);
    const limit = feed < 0 ? raw.length : feed;
    const end = limit > start && raw.charAt(limit - 1) === '\r' ? limit - 1 : limit;
    const line = readLine(raw, start, end, number, previous === number - 1);
    if (line !== null) {
      lines.push(line);
      previous = number;
    }
    start = limit + 1;
  }
  return lines;
}

function readLine(raw: string, start: number, end: number, number: number, adjacent: boolean): Line | null {
  const printed = raw.slice(start, end);
  if (/^[\s\u200B-\u200D\u2060\uFEFF]*$/.test(printed)) return null;
  const blank = /^[\s\uFEFF]*/.exec(printed)?.[0] ?? '';
  const marks = headingMarks.exec(printed.slice(blank.length))?.[0].length ?? 0;
  const from = start + blank.length + marks;
  const emphasis = emphasisOffsets(raw, from, end);
  const drop = (offset: number): boolean => emphasis.has(offset) || escapes(raw, offset);
  const read = (first: number, last: number): Mapped => {
    const mapped = normalise(raw, first, last, drop);
    return slice(mapped, 0);
  };
  const whole = read(from, end);
  // A line of nothing but marks is still a line: it is kept as printed, so that nothing is lost.
  const mapped = whole.text === '' ? slice(normalise(raw, start, end), 0) : whole;
  const columns: Mapped[] = [];
  let columnStart = from;
  for (const gap of raw.slice(from, end).matchAll(columnGap)) {
    columns.push(read(columnStart, from + gap.index));
    columnStart = from + gap.index + gap[0].length;
  }
  columns.push(read(columnStart, end));
  return {
    ...mapped,
    number,
    start,
    end,
    indent: indentOf(blank),
    columns: columns.filter((column) => column.text !== ''),
    adjacent,
  };
}
