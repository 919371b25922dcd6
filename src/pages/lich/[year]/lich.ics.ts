import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarResponse } from '../../../site/calendar-response.ts';
import { copy } from '../../../site/copy.ts';
import { theCatalogue } from '../../../site/queries.ts';
import { calendarOf, type ScheduleRow, scheduleByYear } from '../../../site/views/schedule.ts';

export const getStaticPaths = (() =>
  [...scheduleByYear(theCatalogue())].map(([year, rows]) => ({
    params: { year },
    props: { year, rows },
  }))) satisfies GetStaticPaths;

/** One year of all plans as a calendar. */
export const GET: APIRoute<{ year: string; rows: readonly ScheduleRow[] }> = ({ props: { year, rows } }) =>
  calendarResponse(calendarOf(copy.calendar.ofYear(year), rows));
