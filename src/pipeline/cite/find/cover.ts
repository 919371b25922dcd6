import type { Range } from '../../text/block.ts';

/** Tells of a range whether it overlaps any of the given ones; each question takes logarithmic time. */
export function coverOf(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let reached = 0;
  const ends = sorted.map(({ end }) => {
    reached = Math.max(reached, end);
    return reached;
  });
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? end) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] ?? 0) > start;
  };
}
