import type { APIRoute } from 'astro';
import { feedResponse } from '../../../site/feed-response.ts';
import { planFeed } from '../../../site/feeds.ts';
import { theCatalogue } from '../../../site/queries.ts';

export const GET: APIRoute = () => feedResponse(planFeed(theCatalogue()), theCatalogue().today);
