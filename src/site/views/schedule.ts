import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { type ScheduledItem, scheduleOf } from '../../pipeline/catalogue/schedule.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { Calendar, CalendarEvent } from '../../render/icalendar.ts';
import { copy } from '../copy.ts';
import { wholeAddress } from '../origin.ts';
import { routes } from '../routes.ts';
import { shortened } from '../shorten.ts';
import { showDay } from '../show-date.ts';
import { sidecarOf } from '../sidecar-of.ts';
import { addressOf, fragmentAt } from './mention.ts';
import { plateOf } from './plan-identity.ts';

/** A time that a plan sets, ready to print. */
export interface ScheduleRow {
  readonly plan: string;
  readonly plate: string;
  /** "15/11/2024", "01/3/2024 – 31/5/2024", or the words of the plan where it names no day. */
  readonly when: string;
  /** First and last day, `YYYY-MM-DD`; null where the plan names none. */
  readonly days: ScheduledItem['days'];
  readonly what: string;
  readonly who: string | null;
  readonly everyMonths: number | null;
  /** The clause: where it is, and its address as people write it. */
  readonly href: string;
  readonly place: string;
}

/** Longest part of a clause that a row prints, in UTF-16 code units. */
const longestClause = 160;

const whenOf = ({ days, text, everyMonths }: ScheduledItem): string => {
  const words = copy.calendar;
  const day = days === null ? words.noDay : words.range(showDay(days.start), showDay(days.end));
  const repeated = everyMonths === null ? '' : `, ${words.every(everyMonths)}`;
  return days === null && everyMonths === null ? `${day} (${text})` : day + repeated;
};

/** What is due, else the beginning of the clause: what a quarter or a period is about stands nowhere else. */
const whatOf = ({ kind, deliverable, clause }: ScheduledItem): string =>
  deliverable === null ? shortened(clause, longestClause) : `${copy.calendar.kinds[kind]}: ${deliverable}`;

const rowOf = (item: ScheduledItem, reading: Reading): ScheduleRow => {
  const plan = reading.entry.id;
  const fragment = item.anchor ?? fragmentAt(reading, item.line);
  return {
    plan,
    plate: plateOf(reading, sidecarOf(plan)),
    when: whenOf(item),
    days: item.days,
    what: whatOf(item),
    who: item.actor,
    everyMonths: item.everyMonths,
    href: fragment === null ? routes.plan(plan) : routes.clause(plan, fragment),
    place: item.anchor === null ? copy.instrument.outsideOutline : addressOf(reading, item.anchor),
  };
};

const byDay = (a: ScheduleRow, b: ScheduleRow): number =>
  (a.days?.start ?? '9').localeCompare(b.days?.start ?? '9') ||
  (a.days?.end ?? '').localeCompare(b.days?.end ?? '');

const rows = new WeakMap<Reading, readonly ScheduleRow[]>();

/** What a plan sets a time for, by day; what has none stands last, in the order of the text. */
export const scheduleRows = (reading: Reading): readonly ScheduleRow[] => {
  const known =
    rows.get(reading) ??
    scheduleOf(reading)
      .map((item) => rowOf(item, reading))
      .sort(byDay);
  rows.set(reading, known);
  return known;
};

/** Rows of all plans with a day, by the year in which they begin, each year in the order of its days. */
export const scheduleByYear = ({ readings }: Catalogue): Map<string, ScheduleRow[]> => {
  const dated = Array.from(readings.values(), (reading) =>
    scheduleRows(reading).filter(({ days }) => days !== null),
  ).flat();
  return Map.groupBy(dated.sort(byDay), ({ days }) => days?.start.slice(0, 4) ?? '');
};

const eventOf = (row: ScheduleRow, number: number): CalendarEvent[] =>
  row.days === null
    ? []
    : [
        {
          id: `${row.plan}/${number}`,
          ...row.days,
          summary: row.what,
          description: [row.who, row.plate, row.place].filter((part) => part !== null).join('\n'),
          address: wholeAddress(row.href),
          everyMonths: row.everyMonths,
        },
      ];

/** Rows as a calendar; those without a day are left out. */
export const calendarOf = (name: string, shown: readonly ScheduleRow[]): Calendar => ({
  name,
  events: shown.flatMap((row, index) => eventOf(row, index + 1)),
});
