import type { Range } from '../text/block.ts';
import type { Line } from '../text/lines.ts';
import { slice } from '../text/normalise.ts';
import { readMarkers } from './marker.ts';

/**
 * A line, or a part of one where a source printed several things side by side. The first part owns the line; `shared`
 * marks the parts behind it, so that every line is owned once.
 */
export interface Segment extends Line {
  readonly shared?: true;
}

/**
 * Parts a line at the given ranges of its text, in order: what stands in a range, a bar or nothing, is left out. Blank
 * parts go; the line itself comes back where no second part is left.
 */
export function partAt(line: Segment, gaps: readonly Range[]): Segment[] {
  if (gaps.length === 0) return [line];
  const starts = [0, ...gaps.map(({ end }) => end)];
  const ends = [...gaps.map(({ start }) => start), line.text.length];
  const parts = starts.flatMap((start, index) => {
    const part = slice(line, start, Math.max(start, ends[index] ?? 0));
    return part.text === '' ? [] : [part];
  });
  if (parts.length === 0) return [line];
  return parts.map((part, index): Segment => {
    const place = { ...line, ...part, columns: [part] };
    return index === 0 ? place : { ...place, indent: 0, adjacent: true, shared: true };
  });
}

/** Numbers of the lines that a stretch of segments owns. */
export const ownedLines = (segments: readonly Segment[]): number[] =>
  segments.flatMap(({ shared, number }) => (shared === true ? [] : [number]));

/** Wide gaps of a line, as places in its text: where its second and each further column begins. A marker is no column. */
export function columnStarts({ columns, offsets, text }: Segment): number[] {
  const starts: number[] = [];
  const marker = readMarkers(text)[0]?.length ?? 0;
  let at = 0;
  for (const column of columns.slice(1)) {
    const first = column.offsets[0] ?? 0;
    while ((offsets[at] ?? Number.POSITIVE_INFINITY) < first) at += 1;
    if (at > marker) starts.push(at);
  }
  return starts;
}
