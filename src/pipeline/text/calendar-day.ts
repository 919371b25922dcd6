/** A year in which February is longest: what a day without a year is held against. */
const leapYear = 2024;

/** Number of days of a month, 1 to 12. */
export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the calendar has a day; one without a year where some year has it. */
export const isCalendarDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? leapYear, month);

/** An ISO partial without the day that its month lacks: "2024-11-31" is known as "2024-11", "--02-30" as "--02". */
export const withoutImpossibleDay = (partial: string): string => {
  const [, year = '', month, day] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(partial) ?? [];
  if (month === undefined || day === undefined) return partial;
  const known = year === '-' ? null : Number(year);
  return isCalendarDay(known, Number(month), Number(day)) ? partial : partial.slice(0, -'-DD'.length);
};
