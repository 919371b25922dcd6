import { isLettered, letterAfter, letterFollows } from '../parse/letter-series.ts';
import { inCaseOf } from '../text/repair/letter-case.ts';
import type { LintRule } from './rule.ts';
import { seriesOf, startOf } from './series.ts';

/** A number after which its follower does not stand: "9." then "11.". The printed numbers are kept. */
export const numberingGap: LintRule = ({ tree }) =>
  seriesOf(tree).flatMap((series) =>
    series.flatMap(({ division, value }, index) => {
      const before = series[index - 1]?.value ?? 0;
      const isLetter = isLettered(division);
      if (value <= before + 1 || (isLetter && letterFollows(before, value))) return [];
      return [
        {
          rule: 'numbering-gap' as const,
          ...startOf(division),
          actual: division.marker ?? '',
          expected: isLetter ? inCaseOf(division.marker ?? '', letterAfter(before)) : String(before + 1),
        },
      ];
    }),
  );
