import type { LintRule } from './rule.ts';
import { seriesOf, spanOf } from './series.ts';

/** Two siblings with the same number or letter. */
export const repeatedMarker: LintRule = ({ tree }) =>
  seriesOf(tree).flatMap((series) =>
    series.flatMap(({ division, value }, index) =>
      series.slice(0, index).some((earlier) => earlier.value === value)
        ? [{ rule: 'repeated-marker' as const, ...spanOf(division), actual: division.marker ?? '' }]
        : [],
    ),
  );
