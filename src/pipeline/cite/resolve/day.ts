import type { PrintedDate } from '../../../schemas/date.ts';
import type { Instrument } from '../../../schemas/instrument.ts';
import { isoOf } from '../../text/date.ts';

/** Could the instrument have been issued by the day? Both may be partial ("2024", "2024-09"). */
export function issuedBy(instrument: Instrument, day: string | null): boolean {
  if (day === null) return true;
  const issued = instrument.issuedOn ?? String(instrument.year);
  const length = Math.min(issued.length, day.length);
  return issued.slice(0, length) <= day.slice(0, length);
}

/** Does a printed date agree with the instrument's as far as both are known? */
export function agreesWithDate(instrument: Instrument, date: PrintedDate): boolean {
  const printed = isoOf(date);
  if (printed === null) return true;
  const issued = instrument.issuedOn ?? String(instrument.year);
  const length = Math.min(issued.length, printed.length);
  return issued.slice(0, length) === printed.slice(0, length);
}

/**
 * Does the instrument stand on the day? A partial day counts as its last ("2024-09" as the end of September), for a
 * document without its day is read as late as it can have been signed. Of the claims that it is in force the first
 * day counts, since a later one records an amendment; without such a claim it stands from its issue.
 */
export function inForceOn(instrument: Instrument, day: string): boolean {
  const last = lastDayOf(day);
  const begun = (from: string | null): boolean => from !== null && from <= last;
  if (
    instrument.force.some(({ state, from }) => (state === 'replaced' || state === 'lapsed') && begun(from))
  ) {
    return false;
  }
  const starts = instrument.force.flatMap(({ state, from }) =>
    state === 'inForce' && from !== null ? [from] : [],
  );
  return starts.length > 0 ? starts.some(begun) : issuedBy(instrument, last);
}

/** Upper bound of a partial day in the order of ISO strings: "2024-02" gives "2024-02-31". */
function lastDayOf(day: string): string {
  return `${day}${'9999-12-31'.slice(day.length)}`;
}

/** Is the year of the instrument that of the day? An unknown day is of no year. */
export function ofSameYear(instrument: Instrument, day: string | null): boolean {
  return day?.startsWith(String(instrument.year)) ?? false;
}
