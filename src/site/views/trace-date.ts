import type { DateRecord } from '../../schemas/entry.ts';
import { copy } from '../copy.ts';
import { showDay, showPeriod } from '../show-date.ts';

/** A day that the plan gives without its year: "--05-15". */
const yearless = /^--(\d{2}-\d{2})$/;

const shown = (date: string): string => {
  const day = yearless.exec(date)?.[1];
  return day === undefined ? showDay(date) : showDay(`0-${day}`).replace(/\/0$/, '');
};

/** How a date was understood: "đến 15/11/2021", "01/6/2021 – 30/11/2021", "mỗi năm"; null where nothing was. */
export const dateMeaning = ({ from, to, value }: DateRecord): string | null => {
  if (value !== null)
    return Object.hasOwn(copy.trace.dateValues, value) ? (copy.trace.dateValues[value] ?? value) : value;
  if (from !== null && to !== null)
    return yearless.test(from) || yearless.test(to) ? `${shown(from)} – ${shown(to)}` : showPeriod(from, to);
  if (to !== null) return copy.trace.until(shown(to));
  return from === null ? null : copy.trace.from(shown(from));
};
