import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarResponse } from '../../../site/calendar-response.ts';
import { copy } from '../../../site/copy.ts';
import { theSchedule } from '../../../site/queries.ts';
import { calendarOf, type ScheduleRow } from '../../../site/views/schedule.ts';

export const getStaticPaths = (() =>
  [...theSchedule()].map(([year, rows]) => ({
    params: { year },
    props: { year, rows },
  }))) satisfies GetStaticPaths;

/** One year of all plans as a calendar. */
export const GET: APIRoute<{ year: string; rows: readonly ScheduleRow[] }> = ({ props: { year, rows } }) =>
  calendarResponse(calendarOf(copy.calendar.ofYear(year), rows));
