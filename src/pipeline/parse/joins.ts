import type { Repair } from '../reading.ts';
import type { Line } from '../text/lines.ts';
import type { Textual } from '../tree.ts';

/** Joins of lines over a page break: what stands between them in the source was read as one space. */
export function joinsOf(nodes: readonly Textual[], raw: string, sourceLines: readonly Line[]): Repair[] {
  const lines = new Map(sourceLines.map((line) => [line.number, line]));
  return nodes.flatMap((node) =>
    node.lines.slice(1).flatMap((number, index): Repair[] => {
      const before = lines.get(node.lines[index] ?? 0);
      const line = lines.get(number);
      if (before === undefined || line === undefined || line.adjacent) return [];
      const [start, end] = [before.end, line.start];
      return [
        {
          rule: 'page-break-join',
          printed: raw.slice(start, end),
          read: ' ',
          start,
          end,
          line: before.number,
        },
      ];
    }),
  );
}
