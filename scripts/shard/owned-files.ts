import type { PartName } from '../../src/loaders/shard/part.ts';

/** Pages and files of one plan, seen from the root of a site. */
const planFile = /^(?:ke-hoach|du-lieu\/ke-hoach)\/([a-z0-9-]+)(?:\/|\.(?:json|xml)$)/;

/** Files that hold the clauses of all plans of one year. */
const yearFile = /^du-lieu\/dieu-khoan\/(\d{4})(?:-\d+)?\.(?:csv|jsonl)$/;

/** What every build makes alike, under names that change with what they hold. */
const sharedFile = /^_astro\//;

/**
 * Whether a built file belongs to the part that built it. Files of a plan belong to the plan's part, the clauses of a year
 * to the year's; all else, lists, instruments, movements, tools, belongs to the hub.
 *
 * @param path seen from the root of the site, with slashes
 * @param plans every plan of the catalogue, with its part
 */
export const isOwned = (path: string, part: PartName, plans: ReadonlyMap<string, PartName>): boolean => {
  if (sharedFile.test(path)) return true;
  const owner = plans.get(planFile.exec(path)?.[1] ?? '');
  if (owner !== undefined) return owner === part;
  const year = yearFile.exec(path)?.[1];
  const byYear = [...new Set(plans.values())].some((name) => name.startsWith('year-'));
  if (year !== undefined && byYear) return part === `year-${year}`;
  return part === 'hub';
};
