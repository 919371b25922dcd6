/**
 * Offsets of a block as runs: start of a stretch in the source, and how many letters follow each other there. Text is
 * mostly read as it stands, so that a block of a thousand letters is two numbers.
 */
export type OffsetRuns = readonly number[];

/** Packs the offsets of a block: `[266, 267, 268, 300]` becomes `[266, 3, 300, 1]`. */
export const toRuns = (offsets: readonly number[]): OffsetRuns => {
  const runs: number[] = [];
  let length = 0;
  for (const [index, offset] of offsets.entries()) {
    if (index > 0 && offset === (offsets[index - 1] ?? 0) + 1) {
      length += 1;
      runs[runs.length - 1] = length;
    } else {
      length = 1;
      runs.push(offset, length);
    }
  }
  return runs;
};

/** The offsets that were packed. */
export const fromRuns = (runs: OffsetRuns): number[] => {
  const offsets: number[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const [start = 0, length = 0] = [runs[at], runs[at + 1]];
    for (let step = 0; step < length; step += 1) offsets.push(start + step);
  }
  return offsets;
};
