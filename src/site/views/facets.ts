import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { kindSlugs } from '../../pipeline/catalogue/kind-slugs.table.ts';
import type { PlacePath } from '../../schemas/identity.ts';
import { copy } from '../copy.ts';
import type { ListedPlan } from '../listed-plan.ts';
import { placeNameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { instrumentRows } from './instrument-list.ts';
import { movementRows } from './movement.ts';

/** A value of a facet that leads to its own page. */
export interface FacetLink {
  readonly href: string;
  readonly name: string;
  readonly count: number;
}

/** Values of one facet of the plans, those with most plans first. */
const countBy = <T>(
  plans: readonly ListedPlan[],
  valuesIn: (plan: ListedPlan) => readonly T[],
): [T, number][] => {
  const counts = new Map<T, number>();
  for (const plan of plans)
    for (const value of valuesIn(plan)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

/** A place and the places that hold it, outermost first: "thai-nguyen", "thai-nguyen/dinh-hoa". */
export const placesAbove = (place: PlacePath | null): PlacePath[] => {
  if (place === null) return [];
  const parts = place.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};

export const levelFacet = (plans: readonly ListedPlan[]): FacetLink[] =>
  countBy(plans, ({ level }) => [level]).map(([level, count]) => ({
    href: routes.plansOfLevel(level),
    name: copy.names.level[level],
    count,
  }));

export const kindFacet = (plans: readonly ListedPlan[]): FacetLink[] =>
  countBy(plans, ({ kind }) => [kind]).map(([kind, count]) => ({
    href: routes.plansOfKind(kindSlugs[kind]),
    name: copy.names.kind[kind],
    count,
  }));

export const yearFacet = (plans: readonly ListedPlan[]): FacetLink[] =>
  countBy(plans, ({ year }) => (year === null ? [] : [year]))
    .sort(([a], [b]) => b - a)
    .map(([year, count]) => ({ href: routes.year(year), name: String(year), count }));

/** Places that the facet names at most; beyond, it names provinces, whose pages lead to the places in them. */
const mostPlaces = 80;

export const placeFacet = (plans: readonly ListedPlan[], catalogue: Catalogue): FacetLink[] => {
  const all = countBy(plans, ({ place }) => placesAbove(place)).sort(([a], [b]) => a.localeCompare(b));
  const shown = all.length > mostPlaces ? all.filter(([place]) => !place.includes('/')) : all;
  return shown.map(([place, count]) => ({
    href: routes.place(place),
    name: placeNameOf(place, catalogue.registry),
    count,
  }));
};

export const movementFacet = (catalogue: Catalogue, most: number): FacetLink[] =>
  movementRows(catalogue)
    .filter(({ plans }) => plans > 0)
    .slice(0, most)
    .map(({ href, name, plans }) => ({ href: `${href}#ke-hoach`, name, count: plans }));

export const instrumentFacet = (catalogue: Catalogue, most: number): FacetLink[] =>
  instrumentRows(catalogue)
    .filter(({ plans }) => plans > 0)
    .slice(0, most)
    .map(({ href, name, plans }) => ({ href: `${href}#duoc-dan`, name, count: plans }));
