import { kindSlugs } from '../pipeline/catalogue/kind-slugs.table.ts';
import { listingPlaces } from '../pipeline/catalogue/place-eras.ts';
import type { Registry } from '../pipeline/registry.ts';
import type { ListedPlan } from './listed-plan.ts';
import { routes } from './routes.ts';

/** Name of the table beside every list of plans. */
const file = 'ke-hoach.csv';

/** Where the table of a list of plans stands: beside its first page. */
export const tableOfList = (list: string): string => list + file;

/** Every list of plans that the site shows: its address, and the ids of its plans in their order. */
export const planLists = (
  plans: readonly ListedPlan[],
  registry: Registry,
): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, string[]>();
  const add = (address: string, id: string): void => {
    const list = lists.get(address);
    if (list === undefined) lists.set(address, [id]);
    else list.push(id);
  };
  for (const { id, level, kind, year, place } of plans) {
    add(routes.plans, id);
    add(routes.plansOfLevel(level), id);
    add(routes.plansOfKind(kindSlugs[kind]), id);
    if (year !== null) add(routes.year(year), id);
    for (const listing of listingPlaces(place, registry)) add(routes.place(listing), id);
  }
  return lists;
};
