import { isCalendarDay } from '../../text/calendar-day.ts';
import { capital } from '../../text/capital.ts';
import { fold } from '../../text/fold.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { keepingCapital } from './letter-case.ts';
import { isInCitation, isSilent, mendAt, type Paragraph, spanAt } from './paragraph.ts';
import { weekdayBefore, weekdayBehind, weekdays } from './printed-day.table.ts';
import { datesInText, type PrintedDay } from './printed-day.ts';

const noughted = (digits: string, least: number): string =>
  Number(digits) <= least ? digits.padStart(2, '0') : digits;

/** Days below 10 and the months 1 and 2 with a nought. */
const withNoughts = ({ day, month }: PrintedDay): { day: string; month: string } => ({
  day: noughted(day, 9),
  month: noughted(month, 2),
});

const isImpossible = ({ day, month, year }: PrintedDay): boolean =>
  !isCalendarDay(year === null ? null : Number(year), Number(month), Number(day));

function reportOf(paragraph: Paragraph, date: PrintedDay, raw: string): DraftReport[] {
  const { start, end, text: printed } = date;
  const base = { ...spanAt(paragraph, start, end, raw), actual: printed };
  if (isImpossible(date)) return [{ rule: 'impossible-date', ...base, values: { printed } }];
  const write = (day: string, month: string, year: string | null, mark: string): DraftReport['mend'] => ({
    replacement: date.write(day, month, year, mark),
    sure: true,
  });
  const { day, month } = withNoughts(date);
  const mended = (rule: DraftReport['rule'], mend: DraftReport['mend']): DraftReport[] =>
    mend === undefined || mend.replacement === printed
      ? []
      : [
          {
            rule,
            ...base,
            expected: mend.replacement,
            ...mendAt(paragraph, { start, end }, raw, mend),
          },
        ];
  if (date.year?.length === 2) return mended('date-short-year', write(day, month, `20${date.year}`, '/'));
  if (date.mark === '.' || date.mark === '-') return mended('date-mark', write(day, month, date.year, '/'));
  if (day !== date.day || month !== date.month)
    return mended('date-nought', write(day, month, date.year, date.mark));
  const isNeedless = /^0[3-9]$/.test(date.month);
  return isNeedless && date.inWords
    ? mended('date-needless-nought', write(day, String(Number(month)), date.year, date.mark))
    : [];
}

/** A weekday beside a date that the calendar gives another. */
function weekdayReport(paragraph: Paragraph, date: PrintedDay, raw: string): DraftReport[] {
  const { start, end, day, month, year } = date;
  if (year?.length !== 4 || isImpossible(date)) return [];
  const before = weekdayBefore.exec(paragraph.text.slice(0, start));
  const found = before ?? weekdayBehind.exec(paragraph.text.slice(end));
  const [whole = '', printed, figure] = found ?? [];
  const number = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  const name = weekdays[number];
  if (printed === undefined || name === undefined) return [];
  if (figure === undefined ? fold(printed) === fold(name) : Number(figure) === number + 1) return [];
  const at = before === null ? end + whole.length - printed.length : before.index;
  const range = { start: at, end: at + printed.length };
  const replacement = keepingCapital(name)(printed);
  return [
    {
      rule: 'wrong-weekday',
      ...spanAt(paragraph, range.start, range.end, raw),
      actual: printed,
      expected: replacement,
      values: { day: capital(date.text) },
      ...mendAt(paragraph, range, raw, { replacement, sure: false }),
    },
  ];
}

/**
 * Dates: noughts, marks, whole years, days that no calendar has. Dates inside a citation are looked at too, for the
 * drafter writes them; days without a year ("30/4") are left alone unless no calendar has them.
 */
export const dateForm: DraftLint = ({ paragraphs, raw }) =>
  paragraphs
    .filter((paragraph) => !isSilent(paragraph))
    .flatMap((paragraph) =>
      datesInText(paragraph.text).flatMap((date) =>
        date.year === null && isInCitation(paragraph, date.start, date.end)
          ? []
          : [...reportOf(paragraph, date, raw), ...weekdayReport(paragraph, date, raw)],
      ),
    );
