import type { APIRoute, GetStaticPaths } from 'astro';
import { planKey } from '../../../../site/cache-key.ts';
import { calendarResponse } from '../../../../site/calendar-response.ts';
import { copy } from '../../../../site/copy.ts';
import { theCatalogue, wholePlan } from '../../../../site/queries.ts';
import { subjectOf } from '../../../../site/views/plan-identity.ts';
import { calendarOf, scheduleRows } from '../../../../site/views/schedule.ts';

export const getStaticPaths = (() =>
  [...theCatalogue().whole.keys()].map((id) => ({
    params: { id },
    cacheKey: planKey(id),
    props: { id },
  }))) satisfies GetStaticPaths;

/** The schedule of one plan as a calendar. */
export const GET: APIRoute<{ id: string }> = ({ props: { id } }) => {
  const reading = wholePlan(id);
  return calendarResponse(calendarOf(copy.calendar.ofPlan(subjectOf(reading)), scheduleRows(reading)));
};
