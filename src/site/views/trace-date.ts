import type { DateRecord } from '../../schemas/entry.ts';
import { copy } from '../copy.ts';
import { showDay } from '../show-date.ts';

/** "--05-15" and "--05": a day or month of every year; "---15": a day of every month. */
const yearless = /^--(\d{2})(?:-(\d{2}))?$/;
const monthless = /^---(\d{2})$/;
const duration = /^P(\d+)([DM])$/;

const { trace: words } = copy;

const shown = (date: string): string => {
  const day = monthless.exec(date)?.[1];
  if (day !== undefined) return words.dayOfMonth(day);
  const [, month, dayOfYear] = yearless.exec(date) ?? [];
  if (month === undefined) return showDay(date);
  return dayOfYear === undefined ? words.monthOfYear(Number(month)) : `${dayOfYear}/${Number(month)}`;
};

const shownValue = (value: string): string => {
  const [, count, unit] = duration.exec(value) ?? [];
  if (count !== undefined) return unit === 'D' ? words.days(Number(count)) : words.months(Number(count));
  return value
    .split('/')
    .map((part) => (Object.hasOwn(words.recurrences, part) ? words.recurrences[part] : part))
    .join(', ');
};

/** How a time or bound was understood: "đến 15/11/2021", "01/6/2021 – 30/11/2021, mỗi năm"; null where it was not. */
export const dateMeaning = ({ from, to, value }: DateRecord): string | null => {
  const span =
    from !== null && to !== null
      ? `${shown(from)} – ${shown(to)}`
      : to !== null
        ? words.until(shown(to))
        : from === null
          ? null
          : words.from(shown(from));
  const parts = [span, value === null ? null : shownValue(value)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
};
