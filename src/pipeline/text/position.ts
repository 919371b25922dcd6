/** Place in a source: 1-based line and column; columns count UTF-16 code units, as in unist. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of a source into places. */
export interface LineIndex {
  readonly lineCount: number;
  /** Place of an offset; offsets outside the source are taken to its nearest end. */
  point(offset: number): Place;
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

  return {
    lineCount: starts.length,
    point(offset) {
      const inside = Math.max(0, Math.min(offset, raw.length));
      const row = lineAt(inside);
      return { line: row + 1, column: inside - (starts[row] ?? 0) + 1 };
    },
    startOf: (line) => starts[line - 1] ?? raw.length,
  };
}
