import type { Point, Position } from 'unist';
import type { Line } from '../text/lines.ts';
import { lineIndex } from '../text/position.ts';
import type { Division, Plan, Statement, Unknown, Zone } from '../tree.ts';

type Node = Zone | Division | Statement | Unknown;

/** Writes the position of every node: from its first line to its last, those of its children included. */
export function placeNodes(tree: Plan, raw: string, lines: readonly Line[]): void {
  const index = lineIndex(raw);
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const point = (offset: number): Point => ({ ...index.point(offset), offset });

  const place = (node: Node): { start: number; end: number } => {
    const own = node.type === 'zone' ? [] : node.lines;
    const { offsets } = node.type === 'zone' ? { offsets: [] } : node.block;
    const children = 'children' in node ? node.children : [];
    const spans = [
      ...own.map((number) => byNumber.get(number)).filter((line) => line !== undefined),
      // A node's own words may begin in the middle of a line that another node owns.
      ...[offsets[0], offsets.at(-1)].flatMap((at) => (at === undefined ? [] : [{ start: at, end: at }])),
      ...children.map(place),
    ];
    const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
    const end = spans.reduce((most, span) => Math.max(most, span.end), Number.NEGATIVE_INFINITY);
    node.position = position(start, end);
    return { start, end };
  };
  const position = (start: number, end: number): Position => ({ start: point(start), end: point(end) });

  for (const zone of tree.children) place(zone);
  tree.position = position(0, raw.length);
}
