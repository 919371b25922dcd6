import type { APIRoute, GetStaticPaths } from 'astro';
import { plansKey } from '../../../site/cache-key.ts';
import { allPlans, readingsOf, theCatalogue } from '../../../site/queries.ts';
import { compareColumns } from '../../../site/tables/compare-columns.ts';
import { csvOf, csvResponse } from '../../../site/tables/table.ts';
import { compareLists } from '../../../site/views/compare-lists.ts';

export const getStaticPaths = (async () =>
  compareLists(await allPlans()).map(({ path, plans }) => ({
    params: { list: path === '' ? undefined : path },
    props: { plans: plans.map(({ id }) => id) },
    cacheKey: plansKey(plans.map(({ id }) => id)),
  }))) satisfies GetStaticPaths;

/** The matrix of one list of plans as a table, with the eight parts of a launch. */
export const GET: APIRoute<{ plans: readonly string[] }> = ({ props }) => {
  return csvResponse(csvOf(compareColumns, readingsOf(props.plans), theCatalogue()));
};
