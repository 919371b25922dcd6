import type { APIRoute, GetStaticPaths } from 'astro';
import { toAkomaNtoso } from '../../../render/akoma-ntoso/akoma-ntoso.ts';
import { planKey } from '../../../site/cache-key.ts';
import { theCatalogue, wholePlan } from '../../../site/queries.ts';
import { routes } from '../../../site/routes.ts';

export const getStaticPaths = (() =>
  [...theCatalogue().whole.keys()].map((id) => ({
    params: { id },
    cacheKey: planKey(id),
  }))) satisfies GetStaticPaths;

/** One plan as Akoma Ntoso. */
export const GET: APIRoute = ({ params }) => {
  const reading = wholePlan(params['id'] ?? '');
  const addressOf = (index: number): string | null => {
    const instrument = reading.citations[index]?.record.instrument ?? null;
    return instrument === null ? null : routes.instrument(instrument);
  };
  return new Response(toAkomaNtoso(reading, addressOf, theCatalogue().today), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
