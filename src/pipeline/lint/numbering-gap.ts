import type { LintRule } from './rule.ts';
import { seriesOf, spanOf } from './series.ts';

/** A number after which its follower does not stand: "9." then "11.". The printed numbers are kept. */
export const numberingGap: LintRule = ({ tree }) =>
  seriesOf(tree).flatMap((series) =>
    series.flatMap(({ division, value }, index) => {
      const expected = (series[index - 1]?.value ?? 0) + 1;
      if (value <= expected) return [];
      return [
        {
          rule: 'numbering-gap' as const,
          ...spanOf(division),
          actual: division.marker ?? '',
          expected: String(expected),
        },
      ];
    }),
  );
