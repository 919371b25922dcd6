import type { APIRoute, GetStaticPaths } from 'astro';
import { clauseFilePaths, clausesOfPlans } from '../../../site/clause-years.ts';
import { theCatalogue } from '../../../site/queries.ts';
import { clauseColumns } from '../../../site/tables/clause-columns.ts';
import { csvOf, csvResponse } from '../../../site/tables/table.ts';

export const getStaticPaths = clauseFilePaths satisfies GetStaticPaths;

/** The clauses of plans of one year as a table. */
export const GET: APIRoute<{ plans: readonly string[] }> = ({ props }) =>
  csvResponse(csvOf(clauseColumns, clausesOfPlans(props.plans), theCatalogue()));
