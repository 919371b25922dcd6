import { daysIn } from '../text/calendar-day.ts';

/** Earliest day that an ISO partial can mean: "2023" → "2023-01-01". */
export const earliestDay = (partial: string): string => `${partial}-01-01`.slice(0, 10);

/** Latest day that an ISO partial can mean: "2024-09" → "2024-09-30". */
export const latestDay = (partial: string): string => {
  const [year = '', month = '12', day] = partial.split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
};
