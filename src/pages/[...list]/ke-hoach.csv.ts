import type { APIRoute, GetStaticPaths } from 'astro';
import { plansKey } from '../../site/cache-key.ts';
import { planLists } from '../../site/plan-lists.ts';
import { allPlans, readingsOf, theCatalogue } from '../../site/queries.ts';
import { planColumns } from '../../site/tables/plan-columns.ts';
import { csvOf, csvResponse } from '../../site/tables/table.ts';

export const getStaticPaths = (async () =>
  [...planLists(await allPlans(), theCatalogue().registry)].map(([address, plans]) => ({
    params: { list: address.slice(1, -1) },
    props: { plans },
    cacheKey: plansKey(plans),
  }))) satisfies GetStaticPaths;

/** The plans of one list as a table. */
export const GET: APIRoute<{ plans: readonly string[] }> = ({ props }) => {
  return csvResponse(csvOf(planColumns, readingsOf(props.plans), theCatalogue()));
};
