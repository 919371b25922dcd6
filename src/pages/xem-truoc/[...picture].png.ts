import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheKeyOf } from '../../site/cache-key.ts';
import { drawPreview, type Preview } from '../../site/preview/preview.ts';
import { previewsOf } from '../../site/preview/previews.ts';
import { theCatalogue } from '../../site/queries.ts';

const beginning = '/xem-truoc/';
const ending = '.png';

export const getStaticPaths = (() =>
  [...previewsOf(theCatalogue())].map(([address, preview]) => ({
    params: { picture: address.slice(beginning.length, -ending.length) },
    props: { preview },
    cacheKey: cacheKeyOf(preview),
  }))) satisfies GetStaticPaths;

/** The picture that is shown beside a shared link. */
export const GET: APIRoute<{ preview: Preview }> = ({ props }) =>
  new Response(Uint8Array.from(drawPreview(props.preview)), { headers: { 'content-type': 'image/png' } });
