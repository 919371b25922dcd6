import type { PrintedDate } from '../../schemas/date.ts';
import type { Instrument } from '../../schemas/instrument.ts';
import { isoOf } from '../text/date.ts';

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

/** Does a claim of force say that the instrument stands on the day? Without claims it stands from its issue. */
export function inForceOn(instrument: Instrument, day: string): boolean {
  let standing = issuedBy(instrument, day);
  for (const { state, from } of instrument.force) {
    if (state === 'inForce' && from !== null) standing = from <= day;
    else if ((state === 'replaced' || state === 'lapsed') && from !== null && from <= day) return false;
  }
  return standing;
}
