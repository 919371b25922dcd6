import type { Printed } from './printed.ts';

/**
 * For every mention of a block, in reading order and outer before inner, the smallest one that holds it, or null;
 * mentions with the same range hold none of each other.
 */
export function parentsOf(all: readonly Printed[]): readonly (Printed | null)[] {
  const open: Printed[] = [];
  return all.map((one) => {
    const { start, end } = one.range;
    while ((open.at(-1)?.range.end ?? Number.POSITIVE_INFINITY) <= start) open.pop();
    const parent = open.findLast(
      ({ range }) => range.end >= end && (range.start !== start || range.end !== end),
    );
    open.push(one);
    return parent ?? null;
  });
}
