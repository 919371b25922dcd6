import type { APIRoute, GetStaticPaths } from 'astro';
import { type Role, role as roles } from '../../schemas/role.ts';
import { candidatesFor } from '../../site/queries.ts';

export const getStaticPaths = (() =>
  roles.options.map((role) => ({ params: { role }, props: { role } }))) satisfies GetStaticPaths;

/** Clauses that the drafter offers for one role, best first. */
export const GET: APIRoute<{ role: Role }> = ({ props }) => Response.json(candidatesFor(props.role));
