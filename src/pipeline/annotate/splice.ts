import type { Range } from '../text/block.ts';
import type { Inline } from '../tree.ts';

/** A link or mark to be spliced into the text of one node. */
export interface Splice {
  readonly range: Range;
  /** Of two that cannot both stand, the lower rank stays. */
  readonly rank: number;
  readonly wrap: (children: Inline[]) => Inline;
}

export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
const same = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

const clash = (a: Range, b: Range): boolean =>
  overlaps(a, b) && (same(a, b) || (!contains(a, b) && !contains(b, a)));

/** Groups of splices that have characters in common, directly or by way of others; what is apart never clashes. */
const clustersOf = (splices: readonly Splice[]): Splice[][] => {
  const clusters: Splice[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const splice of [...splices].sort((a, b) => a.range.start - b.range.start)) {
    const current = clusters.at(-1);
    if (current === undefined || splice.range.start >= end) clusters.push([splice]);
    else current.push(splice);
    end = Math.max(end, splice.range.end);
  }
  return clusters;
};

const settleCluster = (splices: readonly Splice[]): Splice[] => {
  const kept: Splice[] = [];
  for (const one of [...splices].sort((a, b) => a.rank - b.rank || a.range.start - b.range.start)) {
    if (!kept.some(({ range }) => clash(range, one.range))) kept.push(one);
  }
  return kept.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
};

/** Keeps, in order of rank, every splice that is inside, around or apart from those kept before; sorted from outside in. */
export const settle = (splices: readonly Splice[]): Splice[] =>
  clustersOf(splices.filter(({ range }) => range.end > range.start)).flatMap(settleCluster);

const textOf = (text: string, start: number, end: number): Inline[] =>
  end > start ? [{ type: 'text', value: text.slice(start, end) }] : [];

/** Inline content of `range`, made of the splices from `first` on that stand in it; `next` is the first that does not. */
const contentOf = (
  text: string,
  range: Range,
  splices: readonly Splice[],
  first: number,
): { readonly content: Inline[]; readonly next: number } => {
  const content: Inline[] = [];
  let at = range.start;
  let next = first;
  for (let splice = splices[next]; splice !== undefined; splice = splices[next]) {
    if (!contains(range, splice.range)) break;
    const inner = contentOf(text, splice.range, splices, next + 1);
    content.push(...textOf(text, at, splice.range.start), splice.wrap(inner.content));
    at = splice.range.end;
    next = inner.next;
  }
  content.push(...textOf(text, at, range.end));
  return { content, next };
};

/**
 * Inline content of `range`, made of splices that are nested or apart and sorted from outside in. The text of its
 * leaves, put together, is `text.slice(range.start, range.end)`.
 */
export const spliceInto = (text: string, range: Range, splices: readonly Splice[]): Inline[] =>
  contentOf(text, range, splices, 0).content;
