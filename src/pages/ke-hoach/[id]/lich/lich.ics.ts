import type { APIRoute, GetStaticPaths } from 'astro';
import type { Reading } from '../../../../pipeline/reading.ts';
import { planKey } from '../../../../site/cache-key.ts';
import { calendarResponse } from '../../../../site/calendar-response.ts';
import { copy } from '../../../../site/copy.ts';
import { theCatalogue } from '../../../../site/queries.ts';
import { subjectOf } from '../../../../site/views/plan-identity.ts';
import { calendarOf, scheduleRows } from '../../../../site/views/schedule.ts';

export const getStaticPaths = (() =>
  [...theCatalogue().whole].map(([id, reading]) => ({
    params: { id },
    cacheKey: planKey(id),
    props: { reading },
  }))) satisfies GetStaticPaths;

/** The schedule of one plan as a calendar. */
export const GET: APIRoute<{ reading: Reading }> = ({ props: { reading } }) =>
  calendarResponse(calendarOf(copy.calendar.ofPlan(subjectOf(reading)), scheduleRows(reading)));
