import type { PrintedDate } from '../../schemas/date.ts';
import { isCalendarDay } from './calendar-day.ts';
import { dateForms } from './date.table.ts';
import { matchesOf } from './matches.ts';

/** A date found in running text; `start` and `end` are offsets of the searched text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly date: PrintedDate;
  /** ISO day, or null where a part is blank or no such day exists. */
  readonly iso: string | null;
}

const part = (digits: string | undefined): number | null => (digits ? Number(digits) : null);
const within = (value: number | null, last: number): number | null =>
  value !== null && value >= 1 && value <= last ? value : null;

/**
 * ISO form as far as a printed date is known: "2021-07-16", "2024-09", "2020"; null without a year. A day that its month
 * lacks says no more than the month.
 */
export function isoOf(date: PrintedDate | null): string | null {
  if (date === null || date.year === null) return null;
  const { year, month, day } = date;
  if (month === null) return String(year);
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
  return day === null || !isCalendarDay(year, month, day)
    ? yearMonth
    : `${yearMonth}-${String(day).padStart(2, '0')}`;
}

/** All dates of a text in its order, in any printed form; no two forms can share a sign. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern } of dateForms) {
    for (const match of matchesOf(pattern, text)) {
      const { day, month, year } = match.groups ?? {};
      const date = { year: part(year), month: within(part(month), 12), day: within(part(day), 31) };
      if (date.year === null && date.month === null && date.day === null && !/[.…_]/u.test(match[0]))
        continue;
      const printed = match[0].trimEnd();
      const iso = isoOf(date);
      found.push({
        start: match.index,
        end: match.index + printed.length,
        text: printed,
        date,
        iso: iso?.length === 10 ? iso : null,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
