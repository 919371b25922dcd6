import type { IsoDay } from '../schemas/date.ts';
import type { Instrument } from '../schemas/instrument.ts';
import { latestDay } from './catalogue/day.ts';
import { forceOn, isDead, successorsOn } from './catalogue/force.ts';
import { checkForm } from './lint/drafting/check.ts';
import type { Standing } from './lint/drafting/draft-document.ts';
import type { DraftFinding } from './lint/drafting/draft-finding.ts';
import { paragraphsOf } from './lint/drafting/paragraph.ts';
import type { Reading } from './reading.ts';
import type { Registry } from './registry.ts';
import { run, type Source } from './run.ts';
import { isoOf } from './text/date.ts';

/** A draft as it was read, and what was noticed in it. */
export interface DraftCheck {
  readonly reading: Reading;
  /** In the order of their places. */
  readonly findings: readonly DraftFinding[];
}

const standingOn =
  (day: IsoDay, registry: Registry) =>
  (instrument: Instrument): Standing => {
    const { state, since, claim } = forceOn(instrument, day, registry);
    const successors = successorsOn(instrument, day, registry);
    return { state, since, claim, successors, isDead: isDead(state) };
  };

/** The day that a draft prints, blanks filled in from the day of the check, or else by the last day that they allow. */
function draftDayOf(printed: string | null, today: IsoDay): IsoDay {
  if (printed === null) return today;
  return today.startsWith(printed) ? today : latestDay(printed);
}

/**
 * Looks at a document that was read as a careful clerk would look at a draft.
 *
 * @param raw the source that was read
 * @param day day of the check, by which the force of what is cited is told
 * @returns findings in the order of their places
 */
export function checkReading(
  raw: string,
  reading: Reading,
  registry: Registry,
  day: IsoDay,
): readonly DraftFinding[] {
  const { entry, tree, citations } = reading;
  const byId = new Map(registry.instruments.map((instrument) => [instrument.id, instrument]));
  return checkForm({
    raw,
    reading,
    paragraphs: paragraphsOf(tree, citations),
    registry,
    today: day,
    draftDay: draftDayOf(entry.issuedOn === null ? null : isoOf(entry.issuedOn), day),
    instrumentOf: (id) => byId.get(id) ?? null,
    standingOf: standingOn(day, registry),
  });
}

/**
 * Reads a draft and looks at it as a careful clerk would: bases and their force on the day, numbers and dates, mentions,
 * numbering, capitals, short forms, missing parts, signature and recipients, spelling, places and offices that ended.
 * What `run` reports of any document is not touched by it. Pure, never throws on what a text holds.
 *
 * @param day day of the check, by which the force of what is cited is told
 */
export function checkDraft(source: Source, registry: Registry, day: IsoDay): DraftCheck {
  const reading = run(source, registry);
  return { reading, findings: checkReading(source.text, reading, registry, day) };
}
