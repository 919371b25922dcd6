import type { APIRoute, GetStaticPaths } from 'astro';
import { planKey } from '../../../site/cache-key.ts';
import { theCatalogue, wholePlan } from '../../../site/queries.ts';

export const getStaticPaths = (() =>
  [...theCatalogue().whole.keys()].map((id) => ({
    params: { id },
    cacheKey: planKey(id),
  }))) satisfies GetStaticPaths;

/** The record of one plan, as `dump -- entry` prints it. */
export const GET: APIRoute = ({ params }) => Response.json(wholePlan(params['id'] ?? '').entry);
