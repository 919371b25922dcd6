import type { APIRoute } from 'astro';
import { feedResponse } from '../../../site/feed-response.ts';
import { forceFeed } from '../../../site/feeds.ts';
import { theCatalogue } from '../../../site/queries.ts';

export const GET: APIRoute = () => feedResponse(forceFeed(theCatalogue()), theCatalogue().today);
