import type { LintRule } from './rule.ts';
import { seriesOf, spanOf } from './series.ts';

/** Two siblings with the same number or letter. */
export const repeatedMarker: LintRule = ({ tree }) =>
  seriesOf(tree).flatMap((series) => {
    const seen = new Set<number>();
    return series.flatMap(({ division, value }) => {
      const isRepeated = seen.has(value);
      seen.add(value);
      return isRepeated
        ? [{ rule: 'repeated-marker' as const, ...spanOf(division), actual: division.marker ?? '' }]
        : [];
    });
  });
