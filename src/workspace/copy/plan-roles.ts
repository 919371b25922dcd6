import type { Role } from '../../schemas/role.ts';
import { outlineOf, pathTo } from '../plan-record.ts';

/** The role that the record of a plan gives to a clause, or to the nearest one above it; null where it cannot be had. */
export const roleOfClause = async (plan: string, anchor: string): Promise<Role | null> =>
  pathTo((await outlineOf(plan)) ?? [], anchor).findLast(({ role }) => role !== null)?.role ?? null;
