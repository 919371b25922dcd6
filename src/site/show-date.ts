import type { IsoPartial } from '../schemas/date.ts';
import { period } from './copy/period.ts';

/** Two digits for days and for the months 1 and 2 only: NĐ 30/2020, Annex I, part I, II.4. */
const dayDigits = (day: string): string => day.padStart(2, '0');
const monthDigits = (month: string): string =>
  Number(month) < 3 ? month.padStart(2, '0') : `${Number(month)}`;

/**
 * A date as offices write it in figures: "01/7/2025", "12/2024" or "2024".
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export const showDay = (date: IsoPartial): string => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (day === undefined) return `${monthDigits(month)}/${year}`;
  return `${dayDigits(day)}/${monthDigits(month)}/${year}`;
};

/** A period: "01/10/2024 – 30/9/2025"; one without an end by the end that is told: "từ năm 2021". */
export const showPeriod = (from: IsoPartial | null, to: IsoPartial | null): string => {
  if (from === null) return to === null ? '' : period.until(showDay(to));
  return to === null ? period.from(showDay(from)) : `${showDay(from)} – ${showDay(to)}`;
};
