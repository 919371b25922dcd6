import type { APIRoute } from 'astro';
import { unknownYear } from '../../site/clause-files.ts';
import { allPlans } from '../../site/queries.ts';

/** Ids of the plans by year: what is saved for reading without a network is chosen by year. */
export const GET: APIRoute = async () => {
  const plans = await allPlans();
  const byYear = Map.groupBy(plans, ({ year }) => String(year ?? unknownYear));
  const ids = [...byYear].map(([year, own]) => [year, own.map(({ id }) => id).sort()] as const);
  return new Response(JSON.stringify(Object.fromEntries(ids.sort(([a], [b]) => a.localeCompare(b)))), {
    headers: { 'content-type': 'application/json' },
  });
};
