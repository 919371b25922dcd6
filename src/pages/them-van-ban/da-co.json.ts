import type { APIRoute } from 'astro';
import { planMarks, theCatalogue } from '../../site/queries.ts';
import { heldPlans } from '../../site/views/held-plans.ts';

/** Plans that the catalogue holds, so that one that is added again is known. */
export const GET: APIRoute = () => Response.json(heldPlans(theCatalogue(), planMarks()));
