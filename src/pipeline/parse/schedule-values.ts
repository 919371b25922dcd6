import type { DateRecord } from '../../schemas/entry.ts';
import { withoutImpossibleDay } from '../text/calendar-day.ts';
import { fold } from '../text/fold.ts';
import { parseRoman } from '../text/numerals.ts';
import {
  countWords,
  firstPart,
  monthsOfHalf,
  monthUnit,
  partsOfYear,
  recurrences,
} from './profiles/schedule.table.ts';

export type ScheduleValues = Pick<DateRecord, 'from' | 'to' | 'value'>;
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a document says about the years of its own times. */
export interface YearContext {
  /** Signing day as far as it is known, ISO partial; null where the paper is silent. */
  readonly day: string | null;
  /** The one year that the subject names, "2024"; null where it names none. */
  readonly subjectYear: string | null;
  /** Whether the document holds for years; then only the year of its subject is given to its days. */
  readonly lasting: boolean;
  /** Whether the sentence makes its days return every year; then no year is given to them. */
  readonly yearly: boolean;
}

const pad = (part: string | number): string => String(part).padStart(2, '0');

/**
 * Year of a day or month ("--11-15", "--11") that prints none: a time that a document sets lies after its signing, so the
 * first such day after it is meant. Null where the year of the subject speaks against that, or nothing is known.
 */
function impliedYear(yearless: string, context: YearContext): string | null {
  const { day, subjectYear } = context;
  if (context.yearly || (context.lasting && subjectYear === null)) return null;
  if (day === null) return subjectYear;
  const signed = day.slice(0, 4);
  const rest = yearless.slice(2);
  const next = String(Number(signed) + 1);
  const first = day.length < 7 || rest >= day.slice(5, 5 + rest.length) ? signed : next;
  if (subjectYear === null || first === subjectYear) return first;
  // A review of the whole year falls into the first months of the next.
  return Number(first) === Number(subjectYear) + 1 && Number(rest.slice(0, 2)) <= 3 ? first : null;
}

const withYear = (yearless: string, context: YearContext): string => {
  const year = impliedYear(yearless, context);
  return year === null ? yearless : `${year}-${yearless.slice(2)}`;
};

/**
 * ISO form of a printed day; "--05-15" where neither it nor its document gives a year; the month alone where it has no such
 * day; null for no day at all.
 */
function isoDay(printed: string | undefined, context: YearContext): string | null {
  const [day, month, own] = printed?.match(/\d+/g) ?? [];
  if (day === undefined || month === undefined) return null;
  if (Number(day) > 31 || Number(month) > 12 || Number(day) < 1 || Number(month) < 1) return null;
  const rest = `${pad(month)}-${pad(day)}`;
  return withoutImpossibleDay(own === undefined ? withYear(`--${rest}`, context) : `${own}-${rest}`);
}

/** ISO form of a printed month, "--11" where neither it nor its document gives a year. */
function isoMonth(printed: string | undefined, context: YearContext): string | null {
  const [month, own] = printed?.match(/\d+/g) ?? [];
  if (month === undefined) return null;
  return own === undefined ? withYear(`--${pad(month)}`, context) : `${own}-${pad(month)}`;
}

/**
 * Beginning of a span that prints no year of its own, in the year of its end; in the year before where it would lie behind
 * the end: "từ tháng 9 đến tháng 5/2024" begins in 2023.
 *
 * @param yearless "09" or "09-15"
 */
const inYearOf = (end: string, yearless: string): string => {
  const year = end.slice(0, 'YYYY'.length);
  const inSame = `${year}-${yearless}`;
  return inSame.slice(0, end.length) > end ? `${Number(year) - 1}-${yearless}` : inSame;
};

/** A day of which only the number is printed, in the month of the last; null where that is no whole day. */
const dayInMonthOf = (last: string | null, number: string): string | null =>
  last === null || !/-\d{2}-\d{2}$/.test(last)
    ? null
    : withoutImpossibleDay(`${last.slice(0, -'DD'.length)}${pad(number)}`);

/** A first day of which only the number is printed has the month and year of the last. */
const firstOfSpan = (printed: string, last: string | null, context: YearContext): string | null => {
  if (/^\d{1,2}$/.test(printed)) return dayInMonthOf(last, printed);
  const first = isoDay(printed, context);
  const printsYear = (printed.match(/\d+/g) ?? []).length > 2;
  if (first === null || last === null || printsYear || !/^\d{4}/.test(last)) return first;
  return inYearOf(last, first.slice(first.startsWith('--') ? '--'.length : 'YYYY-'.length));
};

const quarterNumber = (printed: string): number =>
  parseRoman(printed.replace(/l/g, 'i').toUpperCase()) ?? Number(printed);

/** The last day of a month with which a quarter ends. */
const lastDay = (month: number): string => `${pad(month)}-${month === 6 || month === 9 ? 30 : 31}`;

/** Year of a quarter or half that prints none: that of the subject, else that of the signing. */
const ownYear = (year: string | undefined, context: YearContext): string =>
  year ??
  (context.yearly ? null : context.subjectYear) ??
  (context.yearly || context.lasting ? null : context.day?.slice(0, 4)) ??
  '-';

function quarterValues({ quarter = '1', lastQuarter, year }: Groups, context: YearContext): ScheduleValues {
  const first = quarterNumber(quarter);
  const last = lastQuarter === undefined ? first : quarterNumber(lastQuarter);
  const of = ownYear(year, context);
  return { from: `${of}-${pad(first * 3 - 2)}-01`, to: `${of}-${lastDay(last * 3)}`, value: null };
}

const monthsOf = (part: string): number =>
  partsOfYear.find(({ pattern }) => pattern.test(part))?.months ?? monthsOfHalf;

function partOfYear(half: string, year: string | undefined, context: YearContext): ScheduleValues {
  const months = monthsOf(half);
  const of = ownYear(year, context);
  return firstPart.test(half)
    ? { from: `${of}-01-01`, to: `${of}-${lastDay(months)}`, value: null }
    : { from: `${of}-${pad(13 - months)}-01`, to: `${of}-12-31`, value: null };
}

/** A first month that prints no year has that of the last. */
function monthSpan(fromMonth: string, to: string | null, context: YearContext): ScheduleValues {
  const from = isoMonth(fromMonth, context);
  const keepsOwn = to === null || !/^\d{4}/.test(to) || from === null || /\d{4}/.test(fromMonth);
  return { from: keepsOwn ? from : inYearOf(to, from.slice(-'MM'.length)), to, value: null };
}

/** A span of counted years is one only where the count fits: "72 năm (1948 – 2020)" tells an anniversary. */
const fitsCount = ({ count, from, to }: Groups): boolean =>
  count === undefined || (countWords[count] ?? Number(count)) === Number(to) - Number(from) + 1;

/** Days further apart than any plan reaches tell an anniversary: "(20/11/1982 - 20/11/2020)". */
const isAnniversary = (from: string | null, to: string | null): boolean =>
  Number(to?.slice(0, 4)) - Number(from?.slice(0, 4)) > 6;

function periodValues(groups: Groups, context: YearContext): ScheduleValues | null {
  const { half, year, fromDay, fromMonth, sinceDay, toDay, toMonth } = groups;
  if (sinceDay !== undefined) return { from: isoDay(sinceDay, context), to: null, value: null };
  if (half !== undefined) return partOfYear(half, year, context);
  const to = isoDay(toDay, context) ?? isoMonth(toMonth, context) ?? groups['to'] ?? null;
  if (fromMonth !== undefined) return monthSpan(fromMonth, to, context);
  if (fromDay !== undefined || toDay !== undefined || toMonth !== undefined) {
    const from = fromDay === undefined ? null : firstOfSpan(fromDay, to, context);
    return isAnniversary(from, to) ? null : { from, to, value: null };
  }
  if (!fitsCount(groups) || Number(groups['from']) > Number(groups['to'])) return null;
  return { from: groups['from'] ?? null, to: groups['to'] ?? null, value: null };
}

function deadlineValues(groups: Groups, context: YearContext): ScheduleValues | null {
  const { days, unit, monthDay, toMonth, to } = groups;
  if (days !== undefined)
    return { from: null, to: null, value: `P${Number(days)}${unit === monthUnit ? 'M' : 'D'}` };
  if (monthDay !== undefined) {
    const every = recurrences[groups['every'] ?? groups['andEvery'] ?? ''] ?? 'month';
    return { from: null, to: `---${pad(monthDay)}`, value: every };
  }
  const value = context.yearly ? 'year' : null;
  if (toMonth !== undefined) return { from: null, to: isoMonth(toMonth, context), value };
  if (to !== undefined) return { from: null, to, value: null };
  const printed = groups['toDay'] ?? groups['toOther'];
  if (printed === undefined) return { from: null, to: null, value: null };
  const day = isoDay(printed, context);
  return day === null ? null : { from: null, to: day, value: day.startsWith('--') ? value : null };
}

const recurrenceValue = ({ every, andEvery }: Groups): string | null => {
  const names = [every, andEvery].flatMap((one) => recurrences[fold(one ?? '')] ?? []);
  return names.length === 0 ? null : names.join('/');
};

/**
 * Values of a wording that sets a time: ISO days, months or years in `from` and `to` ("--05-15" where no year is known,
 * "---15" for a day of every month), what recurs or how long in `value`. Null where the wording turns out to be none.
 */
export function scheduleValues(
  kind: DateRecord['kind'],
  groups: Groups,
  context: YearContext,
): ScheduleValues | null {
  if (kind === 'quarter') return quarterValues(groups, context);
  if (kind === 'period') return periodValues(groups, context);
  if (kind === 'deadline') return deadlineValues(groups, context);
  return { from: null, to: null, value: recurrenceValue(groups) };
}
