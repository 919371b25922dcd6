import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { earliestDay, latestDay } from '../../pipeline/catalogue/day.ts';
import { isDead } from '../../pipeline/catalogue/force.ts';
import { type ForceSpan, forceHistory } from '../../pipeline/catalogue/force-history.ts';
import type { Instrument } from '../../schemas/instrument.ts';
import { copy } from '../copy.ts';
import { isDoubtful } from '../label.ts';
import { shortNameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { showDay, showPeriod } from '../show-date.ts';
import { sidecarOf } from '../sidecar-of.ts';
import { plateOf } from './plan-identity.ts';

/** How a stretch is drawn: in force, in force in part, followed by another text, not proven, or the time of a plan. */
export type StretchShape = 'holds' | 'half' | 'next' | 'open' | 'plan';

/** A stretch of time on the axis; places are percentages of its width. */
export interface BarStretch {
  readonly left: number;
  readonly width: number;
  readonly shape: StretchShape;
}

/** An instrument or a plan with its time. */
export interface TimeBar {
  readonly href: string;
  readonly name: string;
  /** "01/01/2024 – 30/6/2025": the picture in words. */
  readonly span: string;
  readonly isThis: boolean;
  readonly stretches: readonly BarStretch[];
}

/** The picture of an instrument's time. */
export interface TimeBars {
  readonly rows: readonly TimeBar[];
  readonly years: readonly { readonly year: string; readonly left: number }[];
  /** The day on which the instrument ended; null where it did not, or nobody knows. */
  readonly end: { readonly day: string; readonly left: number } | null;
  /** Plans that cite it and have no row. */
  readonly otherPlans: number;
}

interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly shape: StretchShape;
}

interface Row extends Omit<TimeBar, 'stretches'> {
  readonly stretches: readonly Stretch[];
}

/** Plans that are drawn at most. */
const mostPlans = 6;
const mostYears = 6;
const millisecondsOfDay = 86_400_000;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
const dayBefore = (day: string): string =>
  new Date((dayNumber(day) - 1) * millisecondsOfDay).toISOString().slice(0, 10);

const shapeOf = ({ force }: ForceSpan): StretchShape | null => {
  if (force.state === 'notYet') return null;
  if (isDoubtful(force) || force.state === 'unknown') return 'open';
  if (isDead(force.state)) return null;
  if (force.state === 'partlyLapsed') return 'half';
  return force.state === 'succeeded' ? 'next' : 'holds';
};

/** The day on which an instrument ended, on a claim that is not doubtful. */
const endOf = (history: readonly ForceSpan[]): string | null => {
  const last = history.at(-1);
  return last !== undefined && isDead(last.force.state) && !isDoubtful(last.force) ? last.from : null;
};

/** "01/01/2024 – 30/6/2025", "từ 01/7/2025", "01/10/2017 – 31/12/2023 (chưa kiểm chứng)". */
const spanWords = (history: readonly ForceSpan[], begin: string): string => {
  const end = history.find(({ force }) => isDead(force.state));
  if (end === undefined) return copy.force.since(showDay(begin));
  const isWholeDay = end.force.since === end.from;
  const words = showPeriod(begin, isWholeDay ? dayBefore(end.from) : (end.force.since ?? end.from));
  return isDoubtful(end.force) ? copy.force.doubted(words) : words;
};

const instrumentRow = (
  instrument: Instrument,
  isThis: boolean,
  { registry, today }: Catalogue,
): { readonly row: Row; readonly end: string | null } | null => {
  const issued = instrument.issuedOn === null ? null : earliestDay(instrument.issuedOn);
  const history = forceHistory(instrument, today, registry).filter(
    ({ from }) => issued === null || from >= issued,
  );
  const stretches = history
    .filter(({ from }) => Number(from.slice(0, 4)) > 1)
    .flatMap((span): Stretch[] => {
      const shape = shapeOf(span);
      return shape === null ? [] : [{ from: span.from, to: span.until ?? today, shape }];
    });
  const [first] = stretches;
  if (first === undefined) return null;
  return {
    row: {
      href: routes.instrument(instrument.id),
      name: shortNameOf(instrument),
      span: spanWords(history, first.from),
      isThis,
      stretches,
    },
    end: endOf(history),
  };
};

/** Plans that cite the instrument: those whose time its end falls into, then the newest. */
const planRows = (catalogue: Catalogue, { id }: Instrument, end: string | null): Row[] => {
  const plans = [...new Set((catalogue.citedBy.get(id) ?? []).map(({ plan }) => plan))];
  const rows = plans.flatMap((plan): (Row & { readonly isCut: boolean })[] => {
    const reading = catalogue.readings.get(plan);
    if (reading === undefined) return [];
    const sidecar = sidecarOf(plan);
    const { day } = reading.context;
    const from = sidecar?.period?.value.from ?? day;
    const to = sidecar?.period?.value.to ?? day;
    if (from === null || to === null) return [];
    const stretch: Stretch = { from: earliestDay(from), to: latestDay(to), shape: 'plan' };
    return [
      {
        href: routes.plan(plan),
        name: plateOf(reading, sidecar),
        span: from === to ? showDay(from) : showPeriod(from, to),
        isThis: false,
        stretches: [stretch],
        isCut: end !== null && stretch.from < end && stretch.to >= end,
      },
    ];
  });
  return rows.sort((a, b) => Number(b.isCut) - Number(a.isCut)).slice(0, mostPlans);
};

const yearsBetween = (from: string, to: string): number[] => {
  const first = Number(from.slice(0, 4)) + 1;
  const last = Number(to.slice(0, 4));
  const step = [1, 2, 5, 10, 20].find((years) => (last - first) / years < mostYears) ?? 50;
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.filter((year) => year % step === 0);
};

/**
 * The states of an instrument over time, beside those of its nearest neighbours in the chain of replacement and the times
 * of plans that cite it; oldest first. Null where one bar would stand alone: it says nothing.
 */
export const timeBars = (
  catalogue: Catalogue,
  instrument: Instrument,
  predecessors: readonly Instrument[],
  successors: readonly Instrument[],
): TimeBars | null => {
  const drawn = [...predecessors.slice(0, 2), instrument, ...successors.slice(0, 2)]
    .map((record) => instrumentRow(record, record.id === instrument.id, catalogue))
    .filter((found) => found !== null);
  const end = drawn.find(({ row }) => row.isThis)?.end ?? null;
  const plans = planRows(catalogue, instrument, end);
  const begin = ({ stretches }: Row): string => stretches[0]?.from ?? '';
  const rows = [
    ...drawn.map(({ row }) => row).sort((a, b) => begin(a).localeCompare(begin(b))),
    ...plans.sort((a, b) => begin(a).localeCompare(begin(b))),
  ];
  if (rows.length < 2 || !rows.some(({ isThis }) => isThis)) return null;
  const stretches = rows.flatMap((row) => row.stretches);
  const first = stretches.map(({ from }) => from).sort()[0] ?? catalogue.today;
  const last = [catalogue.today, ...stretches.map(({ to }) => to)].sort().at(-1) ?? catalogue.today;
  const scale = 100 / Math.max(1, dayNumber(last) - dayNumber(first));
  const place = (day: string): number => Math.round((dayNumber(day) - dayNumber(first)) * scale * 100) / 100;
  const citing = new Set((catalogue.citedBy.get(instrument.id) ?? []).map(({ plan }) => plan));
  return {
    rows: rows.map((row) => ({
      ...row,
      stretches: row.stretches.map(({ from, to, shape }) => ({
        left: place(from),
        width: Math.max(Math.round((place(to) - place(from)) * 100) / 100, 0.6),
        shape,
      })),
    })),
    years: yearsBetween(first, last).map((year) => ({ year: String(year), left: place(`${year}-01-01`) })),
    end: end === null ? null : { day: showDay(end), left: place(end) },
    otherPlans: citing.size - plans.length,
  };
};
