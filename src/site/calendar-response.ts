import { type Calendar, toICalendar } from '../render/icalendar.ts';
import { buildDay } from './build-day.ts';

/** A calendar as an answer of the site. */
export const calendarResponse = (calendar: Calendar): Response =>
  new Response(toICalendar(calendar, buildDay()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
