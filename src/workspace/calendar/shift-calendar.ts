import type { Calendar, CalendarEvent } from '../../render/icalendar.ts';

/** The same day and month in another year; 29 February becomes the 28th where the year has none. */
const inYear = (day: string, years: number): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const moved = `${String(Number(year) + years).padStart(4, '0')}-${month}`;
  const exists = new Date(`${moved}-${date}T00:00:00Z`).getUTCDate() === Number(date);
  return `${moved}-${exists ? date : '28'}`;
};

const moved = (event: CalendarEvent, years: number): CalendarEvent => ({
  ...event,
  id: `${event.id}/${years}`,
  start: inYear(event.start, years),
  end: inYear(event.end, years),
});

/**
 * A schedule carried to another year: its first event falls into `firstYear`, the distances in years stay.
 *
 * @param firstYear full year
 */
export const shiftCalendar = (calendar: Calendar, firstYear: number): Calendar => {
  const [first] = calendar.events.map(({ start }) => start).sort();
  const years = first === undefined ? 0 : firstYear - Number(first.slice(0, 4));
  return { ...calendar, events: calendar.events.map((event) => moved(event, years)) };
};

/** Which day of the weekend an ISO day is; null on a working day. */
export const weekendOf = (day: string): 'saturday' | 'sunday' | null => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? 'saturday' : weekday === 0 ? 'sunday' : null;
};
