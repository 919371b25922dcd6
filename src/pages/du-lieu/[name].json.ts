import type { APIRoute, GetStaticPaths } from 'astro';
import { datasets } from '../../site/datasets.ts';
import { theCatalogue } from '../../site/queries.ts';

export const getStaticPaths = (() =>
  datasets.map(({ id }) => ({ params: { name: id } }))) satisfies GetStaticPaths;

/** All records of one collection as a JSON array. */
export const GET: APIRoute = ({ params }) =>
  Response.json(datasets.find(({ id }) => id === params['name'])?.records(theCatalogue()) ?? []);
