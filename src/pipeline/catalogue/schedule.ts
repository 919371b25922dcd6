import type { DateRecord } from '../../schemas/entry.ts';
import { textualNodes } from '../parse/textual-nodes.ts';
import type { Reading } from '../reading.ts';
import { withoutImpossibleDay } from '../text/calendar-day.ts';
import type { Textual } from '../tree.ts';
import { earliestDay, latestDay } from './day.ts';

/** A time that a plan sets, settled to days where the plan lets it. */
export interface ScheduledItem {
  readonly kind: Exclude<DateRecord['kind'], 'quota'>;
  /** As printed. */
  readonly text: string;
  /** First and last day, `YYYY-MM-DD`; null where the plan names no day. */
  readonly days: { readonly start: string; readonly end: string } | null;
  /** Months between one time and the next; null for what happens once, or at no fixed interval. */
  readonly everyMonths: number | null;
  /** Who has to act, and what is due, in the words of the sentence. */
  readonly actor: string | null;
  readonly deliverable: string | null;
  /** Text of the clause that sets it. */
  readonly clause: string;
  /** Fragment of the division that sets it; null outside the outline. */
  readonly anchor: string | null;
  readonly line: number;
}

const intervals: Readonly<Record<string, number>> = { year: 12, 'half-year': 6, quarter: 3, month: 1 };

/** Longest stretch that a calendar shows as an event; what is longer is a programme, not a date. Days. */
const longest = 366;

const dayLength = 86_400_000;

/** "--11-15" in a year; other partials as they are. "---15" has no month and gives null. */
const inYear = (partial: string | null, year: number | null): string | null => {
  if (partial === null || partial.startsWith('---')) return null;
  if (!partial.startsWith('--')) return partial;
  return year === null ? null : withoutImpossibleDay(`${year}${partial.slice(1)}`);
};

/** First and last day of a record; a deadline is the day that it names. */
const daysOf = (record: DateRecord, year: number | null): ScheduledItem['days'] => {
  const to = inYear(record.to, year);
  const from = inYear(record.from, year);
  if (record.kind === 'deadline') {
    const last = to ?? from;
    if (last === null) return null;
    const day = latestDay(last);
    return { start: day, end: day };
  }
  if (from === null || to === null) return null;
  const [start, end] = [earliestDay(from), latestDay(to)];
  const length = (Date.parse(end) - Date.parse(start)) / dayLength;
  return length >= 0 && length <= longest ? { start, end } : null;
};

/** Year that a date without one means: the plan's, or the next where the day was over when the plan was issued. */
const yearFor = (record: DateRecord, { context }: Reading): number | null => {
  if (context.day === null) return null;
  const year = Number(context.day.slice(0, 4));
  const own = daysOf(record, year);
  return own !== null && own.end < earliestDay(context.day) ? year + 1 : year;
};

/**
 * Everything that a plan sets a time for, in the order of its text: deadlines, quarters, periods of at most a year and
 * what recurs. One clause that names the same time twice for the same thing is told once.
 */
export const scheduleOf = (reading: Reading): ScheduledItem[] => {
  const owners = new Map<number, Textual>();
  for (const node of textualNodes(reading.tree)) for (const line of node.lines) owners.set(line, node);
  const seen = new Set<string>();
  return reading.entry.dates.flatMap((record) => {
    const { kind, text, actor, deliverable, line, value } = record;
    if (kind === 'quota') return [];
    const days = daysOf(record, yearFor(record, reading));
    const isLong = kind === 'period' && days === null;
    const owner = owners.get(line);
    const anchor = owner?.type === 'division' ? owner.anchor : null;
    const key = [anchor, days?.start, days?.end, days === null ? text : '', deliverable].join('|');
    if (isLong || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        kind,
        text,
        days,
        everyMonths: intervals[value ?? ''] ?? null,
        actor,
        deliverable,
        clause: owner?.block.text ?? text,
        anchor,
        line,
      },
    ];
  });
};
