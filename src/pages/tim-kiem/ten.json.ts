import type { APIRoute } from 'astro';
import { theCatalogue } from '../../site/queries.ts';
import { searchNames } from '../../site/views/search-names.ts';

/** Names and states that the search page prints for the ids of the index. */
export const GET: APIRoute = () => Response.json(searchNames(theCatalogue()));
