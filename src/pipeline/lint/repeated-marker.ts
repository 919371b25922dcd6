import type { LintRule } from './rule.ts';
import { seriesOf, startOf } from './series.ts';

/** Two siblings with the same number or letter. */
export const repeatedMarker: LintRule = ({ tree }) =>
  seriesOf(tree).flatMap((series) => {
    const seen = new Set<number>();
    return series.flatMap(({ division, value }) => {
      const isRepeated = seen.has(value);
      seen.add(value);
      return isRepeated
        ? [{ rule: 'repeated-marker' as const, ...startOf(division), actual: division.marker ?? '' }]
        : [];
    });
  });
