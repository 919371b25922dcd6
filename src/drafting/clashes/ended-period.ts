import type { Clash, PlacedLine } from './clash.ts';
import { deadlinePattern, periodPattern } from './ended-period.table.ts';

/** Periods and deadlines that were over before the draft's year began. The bases may name what is past. */
export const endedPeriods = (lines: readonly PlacedLine[], year: number): Clash[] =>
  lines
    .filter(({ isBasis }) => !isBasis)
    .flatMap(({ part, text }) =>
      [...text.matchAll(periodPattern), ...text.matchAll(deadlinePattern)]
        .filter(({ groups }) => Number(groups?.['end'] ?? groups?.['year']) < year)
        .map(
          ([words]): Clash => ({
            kind: 'ended-period',
            part,
            words,
            against: String(year),
            since: null,
            claim: null,
            mend: null,
          }),
        ),
    );
