import type { IsoDay } from '../schemas/date.ts';
import type { Instrument } from '../schemas/instrument.ts';
import { earliestDay, latestDay } from './catalogue/day.ts';
import { forceOn, isDead, successorsOn } from './catalogue/force.ts';
import type { DraftDocument, Standing } from './lint/drafting/draft-document.ts';
import { paragraphsOf } from './lint/drafting/paragraph.ts';
import type { Reading } from './reading.ts';
import type { Registry } from './registry.ts';
import { isoOf } from './text/date.ts';

const standingOn =
  (day: IsoDay, registry: Registry) =>
  (instrument: Instrument): Standing => {
    const { state, since, claim } = forceOn(instrument, day, registry);
    const successors = successorsOn(instrument, day, registry);
    return { state, since, claim, successors, isDead: isDead(state) };
  };

/** The day that a draft prints; of those that its blanks allow, the nearest to the day of the check. */
function draftDayOf(printed: string | null, today: IsoDay): IsoDay {
  if (printed === null || today.startsWith(printed)) return today;
  return printed < today ? latestDay(printed) : earliestDay(printed);
}

/**
 * A document that was read, with what the drafting rules ask of it.
 *
 * @param raw the source that was read
 * @param day day of the check, by which the force of what is cited is told
 */
export function draftDocumentOf(
  raw: string,
  reading: Reading,
  registry: Registry,
  day: IsoDay,
): DraftDocument {
  const { entry, tree, citations } = reading;
  const byId = new Map(registry.instruments.map((instrument) => [instrument.id, instrument]));
  return {
    raw,
    reading,
    paragraphs: paragraphsOf(tree, citations),
    registry,
    today: day,
    draftDay: draftDayOf(entry.issuedOn === null ? null : isoOf(entry.issuedOn), day),
    instrumentOf: (id) => byId.get(id) ?? null,
    standingOf: standingOn(day, registry),
  };
}
