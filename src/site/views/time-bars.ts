import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { earliestDay } from '../../pipeline/catalogue/day.ts';
import { forceOn, isDead } from '../../pipeline/catalogue/force.ts';
import type { Instrument } from '../../schemas/instrument.ts';
import { isUnproven } from '../claimed.ts';
import { isDoubtful } from '../label.ts';
import { shortNameOf } from '../names.ts';
import { showDay, showPeriod } from '../show-date.ts';

/** Span of an instrument on a common axis; places are parts of a thousand from the left. */
export interface TimeBar {
  readonly name: string;
  readonly span: string;
  readonly isThis: boolean;
  readonly left: number;
  readonly width: number;
  /** The axis itself, for its two ends. */
  readonly axis: { readonly from: string; readonly to: string };
}

const dayNumber = (day: string): number => Date.parse(`${earliestDay(day)}T00:00:00Z`) / 86_400_000;

interface Span {
  readonly instrument: Instrument;
  readonly from: string;
  readonly to: string | null;
}

const spanOf = (instrument: Instrument, { registry, today }: Catalogue): Span | null => {
  const begun = instrument.force.find(({ state, claim }) => state === 'inForce' && !isUnproven(claim));
  const from = begun?.from ?? instrument.issuedOn;
  if (from === null) return null;
  const now = forceOn(instrument, today, registry);
  return { instrument, from, to: isDead(now.state) && !isDoubtful(now) ? now.since : null };
};

/**
 * Spans of an instrument and its nearest neighbours in the chain of replacement, oldest first.
 * Empty where fewer than two of them have a known start: one bar alone says nothing.
 */
export const timeBars = (
  catalogue: Catalogue,
  instrument: Instrument,
  predecessors: readonly Instrument[],
  successors: readonly Instrument[],
): TimeBar[] => {
  const spans = [...predecessors.slice(0, 2), instrument, ...successors.slice(0, 2)]
    .map((record) => spanOf(record, catalogue))
    .filter((span) => span !== null)
    .sort((a, b) => a.from.localeCompare(b.from));
  const [first] = spans;
  if (first === undefined || spans.length < 2) return [];
  const start = dayNumber(first.from);
  const scale = 1000 / Math.max(1, dayNumber(catalogue.today) - start);
  const axis = { from: showDay(first.from), to: showDay(catalogue.today) };
  return spans.map((span) => {
    const left = Math.round((dayNumber(span.from) - start) * scale);
    const end = Math.round((dayNumber(span.to ?? catalogue.today) - start) * scale);
    return {
      name: shortNameOf(span.instrument),
      span: showPeriod(span.from, span.to),
      isThis: span.instrument.id === instrument.id,
      left: Math.min(left, 1000),
      width: Math.max(Math.min(end, 1000) - left, 6),
      axis,
    };
  });
};
