import type { CitationMention, MovementMention } from '../mention.ts';
import type { Repair } from '../reading.ts';
import type { Block, Range } from '../text/block.ts';
import type { Textual } from '../tree.ts';
import { contains, type Splice, settle, spliceInto } from './splice.ts';

const openingMarks = /[\s"\u201c\u00ab(]/;

/** Index of the first offset that is not before `offset`; offsets never decrease. */
const firstFrom = (offsets: readonly number[], offset: number): number => {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * A citation whose title names other instruments or movements is linked up to the first of them, since links cannot
 * nest and the inner ones would otherwise lead nowhere.
 *
 * @param others ranges of all mentions of the block, by their starts
 */
const headOf = (text: string, range: Range, others: readonly Range[], starts: readonly number[]): Range => {
  let at = firstFrom(starts, range.start + 1);
  let inner = others[at];
  while (inner !== undefined && inner.start < range.end && !contains(range, inner)) {
    at += 1;
    inner = others[at];
  }
  if (inner === undefined || !contains(range, inner)) return range;
  let end = inner.start;
  while (end > range.start && openingMarks.test(text[end - 1] ?? '')) end -= 1;
  return { start: range.start, end };
};

/** Range of a block that a range of the source was read into; null where the block does not hold it. */
const rangeInBlock = ({ text, offsets }: Block, start: number, end: number): Range | null => {
  const first = firstFrom(offsets, start);
  const last = Math.min(firstFrom(offsets, end), text.length);
  return first < last ? { start: first, end: last } : null;
};

interface Indexed<T> {
  readonly mention: T;
  readonly index: number;
}

const groupByNode = <T extends { readonly node: Textual }>(
  mentions: readonly T[],
): Map<Textual, Indexed<T>[]> => {
  const groups = new Map<Textual, Indexed<T>[]>();
  for (const [index, mention] of mentions.entries()) {
    const list = groups.get(mention.node);
    if (list === undefined) groups.set(mention.node, [{ mention, index }]);
    else list.push({ mention, index });
  }
  return groups;
};

const repairSplices = (block: Block, repairsOn: ReadonlyMap<number, readonly Repair[]>): Splice[] =>
  block.lines.flatMap((line) =>
    (repairsOn.get(line) ?? []).flatMap(({ printed, rule, start, end }): Splice[] => {
      const range = rangeInBlock(block, start, end);
      return range === null
        ? []
        : [{ range, rank: 2, wrap: (children) => ({ type: 'repair', printed, rule, children }) }];
    }),
  );

/**
 * Settles overlaps once and writes `inline` into every node that has something to link or to mark. The text of the
 * inline leaves, put together, is the text of the node's block. Of several citations with one span (a list of
 * resolutions in one phrase) the first carries the link; all of them stay in the stand-off records.
 */
export const annotate = (
  nodes: readonly Textual[],
  citations: readonly CitationMention[],
  movements: readonly MovementMention[],
  repairs: readonly Repair[],
): void => {
  const citationsIn = groupByNode(citations);
  const movementsIn = groupByNode(movements);
  const repairsOn = Map.groupBy(repairs, ({ line }) => line);
  for (const node of nodes) {
    const { text } = node.block;
    const cited = citationsIn.get(node) ?? [];
    const named = movementsIn.get(node) ?? [];
    const ranges = [...cited, ...named].map(({ mention }) => mention.range).sort((a, b) => a.start - b.start);
    const starts = ranges.map(({ start }) => start);
    const splices: Splice[] = [
      ...cited.map(
        ({ mention, index }): Splice => ({
          range: headOf(text, mention.range, ranges, starts),
          rank: 0,
          wrap: (children) => ({ type: 'citation', index, children }),
        }),
      ),
      ...named.map(
        ({ mention, index }): Splice => ({
          range: mention.range,
          rank: 1,
          wrap: (children) => ({ type: 'movement', index, children }),
        }),
      ),
      ...repairSplices(node.block, repairsOn),
    ];
    if (splices.length > 0) node.inline = spliceInto(text, { start: 0, end: text.length }, settle(splices));
  }
};
