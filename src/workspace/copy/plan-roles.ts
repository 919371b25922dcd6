import type { Entry } from '../../schemas/entry.ts';
import type { Role } from '../../schemas/role.ts';

type Outline = Entry['outline'];

const records = new Map<string, Promise<Outline>>();

const fetchOutline = async (plan: string): Promise<Outline> => {
  const response = await fetch(`/du-lieu/ke-hoach/${plan}.json`);
  if (!response.ok) return [];
  const entry: Pick<Entry, 'outline'> = await response.json();
  return entry.outline;
};

const roleIn = (outline: Outline, anchor: string): Role | null => {
  for (const node of outline) {
    if (node.anchor === anchor) return node.role;
    if (anchor.startsWith(`${node.anchor}.`)) return roleIn(node.children, anchor) ?? node.role;
  }
  return null;
};

/** The role that the record of a plan gives to a clause, or to the nearest one above it; null where it cannot be had. */
export const roleOfClause = async (plan: string, anchor: string): Promise<Role | null> => {
  const outline = records.get(plan) ?? fetchOutline(plan).catch(() => []);
  records.set(plan, outline);
  return roleIn(await outline, anchor);
};
