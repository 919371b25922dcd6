import type { Instrument } from '../../schemas/instrument.ts';
import type { Registry } from '../registry.ts';
import { earliestDay } from './day.ts';
import { type Force, forceDays, forceOn } from './force.ts';

/** What held of an instrument's force from one day to the next change. */
export interface ForceSpan {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** First day of what came after, `YYYY-MM-DD`; null where it still holds. */
  readonly until: string | null;
  readonly force: Force;
}

/** Stands for the day of an event of which no day is known. */
const beforeAll = '0001-01-01';

const isSame = (a: Force, b: Force): boolean =>
  a.state === b.state && a.claim?.confidence === b.claim?.confidence && a.by === b.by;

/**
 * The states of an instrument in their order, from its issue to `today`; each day in between is in one of them, and
 * says what {@link forceOn} says of it. Empty where neither its day nor anything of its force is known.
 *
 * @param today `YYYY-MM-DD`
 */
export const forceHistory = (instrument: Instrument, today: string, registry: Registry): ForceSpan[] => {
  const days = [instrument.issuedOn, ...forceDays(instrument, registry).map((day) => day ?? beforeAll)]
    .filter((day) => day !== null)
    .map(earliestDay)
    .filter((day) => day <= today);
  const spans: ForceSpan[] = [];
  for (const from of [...new Set(days)].sort()) {
    const force = forceOn(instrument, from, registry);
    const last = spans.at(-1);
    if (last !== undefined && isSame(last.force, force)) continue;
    if (last !== undefined) spans[spans.length - 1] = { ...last, until: from };
    spans.push({ from, until: null, force });
  }
  return spans;
};
