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

/** Keeps, in order of rank, every splice that is inside, around or apart from those kept before; sorted from outside in. */
export const settle = (splices: readonly Splice[]): Splice[] => {
  const kept: Splice[] = [];
  for (const one of [...splices].sort((a, b) => a.rank - b.rank || a.range.start - b.range.start)) {
    if (one.range.end > one.range.start && !kept.some(({ range }) => clash(range, one.range))) kept.push(one);
  }
  return kept.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
};

const textOf = (text: string, start: number, end: number): Inline[] =>
  end > start ? [{ type: 'text', value: text.slice(start, end) }] : [];

/**
 * Inline content of `range`, made of splices that are nested or apart and sorted from outside in. The text of its
 * leaves, put together, is `text.slice(range.start, range.end)`.
 */
export const spliceInto = (text: string, range: Range, splices: readonly Splice[]): Inline[] => {
  const content: Inline[] = [];
  let at = range.start;
  let rest = splices;
  for (let [splice] = rest; splice !== undefined; [splice] = rest) {
    const outer = splice;
    const after = rest.findIndex(({ range: inner }, index) => index > 0 && !contains(outer.range, inner));
    const within = rest.slice(1, after < 0 ? rest.length : after);
    content.push(...textOf(text, at, outer.range.start), outer.wrap(spliceInto(text, outer.range, within)));
    at = outer.range.end;
    rest = after < 0 ? [] : rest.slice(after);
  }
  content.push(...textOf(text, at, range.end));
  return content;
};
