import type { APIRoute, GetStaticPaths } from 'astro';
import { type Dataset, datasets, jsonSchemaOf } from '../../../site/datasets.ts';

export const getStaticPaths = (() =>
  datasets.map((dataset) => ({ params: { name: dataset.id }, props: { dataset } }))) satisfies GetStaticPaths;

/** JSON Schema of one record of a collection. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) => Response.json(jsonSchemaOf(props.dataset));
