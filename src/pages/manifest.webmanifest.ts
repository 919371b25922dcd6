import type { APIRoute } from 'astro';
import { manifest } from '../site/manifest.ts';

/** What a browser needs to know to install the site. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
