import type { APIRoute } from 'astro';
import { theRegistryFile } from '../../site/queries.ts';

/** What a draft is checked against: the registry as plain records, with its version. */
export const GET: APIRoute = () => Response.json(theRegistryFile());
