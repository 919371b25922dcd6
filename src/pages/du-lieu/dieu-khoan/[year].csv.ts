import type { APIRoute, GetStaticPaths } from 'astro';
import type { Reading } from '../../../pipeline/reading.ts';
import { plansKey } from '../../../site/cache-key.ts';
import { clausesOfPlans, plansByYear } from '../../../site/clause-years.ts';
import { theCatalogue } from '../../../site/queries.ts';
import { clauseColumns } from '../../../site/tables/clause-columns.ts';
import { csvOf, csvResponse } from '../../../site/tables/table.ts';

export const getStaticPaths = (() =>
  [...plansByYear()].map(([year, readings]) => ({
    params: { year },
    props: { readings },
    cacheKey: plansKey(readings.map(({ entry }) => entry.id)),
  }))) satisfies GetStaticPaths;

/** The clauses of one year's plans as a table. */
export const GET: APIRoute<{ readings: readonly Reading[] }> = ({ props }) =>
  csvResponse(csvOf(clauseColumns, clausesOfPlans(props.readings), theCatalogue()));
