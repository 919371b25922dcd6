import type { APIRoute } from 'astro';
import { wholeAddress } from '../site/origin.ts';

/** Every page may be read by machines; the sitemap tells them which there are. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${wholeAddress('/sitemap-index.xml')}\n`);
