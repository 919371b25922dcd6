import type { APIRoute } from 'astro';
import { allPlans } from '../../site/queries.ts';
import { comparedPlan } from '../../site/views/compared-plan.ts';

/** The plans among which `/so-sanh/` lets people choose. */
export const GET: APIRoute = async () => Response.json((await allPlans()).map(comparedPlan));
