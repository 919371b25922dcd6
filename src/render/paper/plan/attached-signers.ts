import { blockStart } from '../../../pipeline/text/block.ts';
import type { PlanContent } from '../../../pipeline/tree.ts';
import { isNote } from '../blocks.ts';
import type { PaperSignature } from '../paper.ts';

const isLoud = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Columns of letters from the start of the source line. */
const columnOf = ({ block }: PlanContent, raw: string): number => {
  const offset = blockStart(block);
  return offset - (raw.lastIndexOf('\n', offset - 1) + 1);
};

/** Lines that stand side by side as one list a column; a line that stands alone belongs to the nearest column. */
const columnsOf = (nodes: readonly PlanContent[], raw: string): PlanContent[][] => {
  const lines = Map.groupBy(nodes, ({ block }) => block.lines[0] ?? 0);
  const widest = [...lines.values()].reduce((most, line) => (line.length > most.length ? line : most), []);
  const starts = widest.map((node) => columnOf(node, raw));
  const columns: PlanContent[][] = starts.map(() => []);
  for (const line of lines.values()) {
    for (const [index, node] of line.entries()) {
      const distances = starts.map((start) => Math.abs(start - columnOf(node, raw)));
      const nearest = distances.indexOf(Math.min(...distances));
      columns[line.length === starts.length ? index : nearest]?.push(node);
    }
  }
  return columns;
};

const signatureOf = (lines: readonly string[]): PaperSignature => {
  const found = lines.findIndex((text) => !isLoud(text));
  const from = found < 0 ? lines.length : found;
  const last = lines.at(-1) ?? '';
  const hasName = from < lines.length && !isNote(last);
  return {
    authority: lines.slice(0, from),
    below: lines.slice(from, hasName ? -1 : undefined),
    name: hasName ? last : null,
  };
};

/**
 * Who signs an attached document: the lines behind its last division, where the first is in capitals; one signature for
 * each column of the source. Empty where such lines are no signature.
 */
export const attachedSigners = (nodes: readonly PlanContent[], raw: string): PaperSignature[] => {
  const [first] = nodes;
  if (first === undefined || !isLoud(first.block.text)) return [];
  return columnsOf(nodes, raw).map((column) => signatureOf(column.map(({ block }) => block.text)));
};
