import { type PartName, provinceOf } from '../../src/loaders/shard/part.ts';
import { unknownYear } from '../../src/site/clause-files.ts';

/** Pages and files of one plan, seen from the root of a site. */
const planFile = /^(?:ke-hoach|du-lieu\/ke-hoach)\/([a-z0-9-]+)(?:\/|\.(?:json|xml)$)/;

/** Files that hold the clauses of plans of one year, of all provinces or of one. */
const yearFile = new RegExp(
  `^du-lieu/dieu-khoan/(?<year>\\d{4}|${unknownYear})(?:-(?<province>[a-z][a-z-]*))?(?:-\\d+)?\\.(?:csv|jsonl)$`,
);

/** What every build makes alike, under names that change with what they hold. */
const sharedFile = /^_astro\//;

/**
 * Whether a built file belongs to the part that built it. Files of a plan belong to the plan's part, the clauses of a year
 * to the year's, or to the province's that its name tells; all else, lists, instruments, movements, tools, belongs to the hub.
 *
 * @param path seen from the root of the site, with slashes
 * @param plans every plan of the catalogue, with its part
 */
export const isOwned = (path: string, part: PartName, plans: ReadonlyMap<string, PartName>): boolean => {
  if (sharedFile.test(path)) return true;
  const owner = plans.get(planFile.exec(path)?.[1] ?? '');
  if (owner !== undefined) return owner === part;
  const clauses = yearFile.exec(path)?.groups;
  if (clauses === undefined) return part === 'hub';
  const { year, province = null } = clauses;
  const byYear = [...new Set(plans.values())].some((name) => name.startsWith('year-'));
  return byYear
    ? part === `year-${year === unknownYear ? 'none' : year}`
    : part !== 'hub' && provinceOf(part) === province;
};
