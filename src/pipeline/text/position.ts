import type { Range } from './block.ts';

/** Place in a source: 1-based line and column; columns count UTF-16 code units, as in unist. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a stretch of a source begins and ends. */
export interface Span extends Place {
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns offsets of a source into places. */
export interface LineIndex {
  readonly lineCount: number;
  /** Place of an offset; offsets outside the source are taken to its nearest end. */
  point(offset: number): Place;
  /** The same of both ends of a stretch. */
  span(range: Range): Span;
  /** Offset of the first character of a 1-based line. */
  startOf(line: number): number;
}

/** Index of the line starts of `raw`; lines end at LF, a CR before it belongs to the line end. */
export function lineIndex(raw: string): LineIndex {
  const starts = [0];
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) starts.push(at + 1);

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const point = (offset: number): Place => {
    const inside = Math.max(0, Math.min(offset, raw.length));
    const row = lineAt(inside);
    return { line: row + 1, column: inside - (starts[row] ?? 0) + 1 };
  };

  return {
    lineCount: starts.length,
    point,
    span({ start, end }) {
      const last = point(end);
      return { ...point(start), endLine: last.line, endColumn: last.column };
    },
    startOf: (line) => starts[line - 1] ?? raw.length,
  };
}
