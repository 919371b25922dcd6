import type { VFile } from 'vfile';
import type { Report } from '../diagnostics/report.ts';
import type { Repair } from '../reading.ts';
import type { Textual } from '../tree.ts';
import { joinsOf } from './joins.ts';
import { lineRepairs, sourceLines } from './source-lines.ts';

/** Everything that was read otherwise than printed, in the order of the source: joins of lines, and words in them. */
export function repairsOf(file: VFile, nodes: readonly Textual[]): Repair[] {
  const raw = String(file);
  const inLines = lineRepairs(file).map(
    (repair): Repair => ({ ...repair, printed: raw.slice(repair.start, repair.end) }),
  );
  return [...joinsOf(nodes, raw, sourceLines(file)), ...inLines].sort((a, b) => a.start - b.start);
}

/** A message for each word that was read otherwise than printed. */
export function lineRepairReports(file: VFile): Report[] {
  const raw = String(file);
  return lineRepairs(file).map(({ rule, start, end, read }) => ({
    rule,
    start,
    end,
    actual: raw.slice(start, end),
    expected: read,
  }));
}
