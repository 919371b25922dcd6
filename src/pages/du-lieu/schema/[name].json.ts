import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchemaOf, type Published, published } from '../../../site/datasets.ts';

export const getStaticPaths = (() =>
  published.map((dataset) => ({
    params: { name: dataset.id },
    props: { dataset },
  }))) satisfies GetStaticPaths;

/** JSON Schema of one record of a collection. */
export const GET: APIRoute<{ dataset: Published }> = ({ props }) =>
  Response.json(jsonSchemaOf(props.dataset));
