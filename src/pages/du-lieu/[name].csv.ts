import type { APIRoute, GetStaticPaths } from 'astro';
import { type Dataset, datasets } from '../../site/datasets.ts';
import { theCatalogue } from '../../site/queries.ts';
import { csvResponse } from '../../site/tables/table.ts';

export const getStaticPaths = (() =>
  datasets.map((dataset) => ({ params: { name: dataset.id }, props: { dataset } }))) satisfies GetStaticPaths;

/** All records of one collection as a table. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  csvResponse(props.dataset.csv(theCatalogue()));
