import { kindSlugs } from '../../pipeline/catalogue/kind-slugs.table.ts';
import { copy } from '../copy.ts';
import { levelSlugs } from '../level-slugs.ts';
import type { ListedPlan } from '../listed-plan.ts';
import { routes } from '../routes.ts';
import type { FacetLink } from './facets.ts';

/** Plans that stand together in one matrix: all, or those of a level, a kind or a year. */
export interface CompareList {
  readonly facet: 'all' | 'level' | 'kind' | 'year';
  /** Part of the address behind `/so-sanh/`: "", "cap/tinh", "nam/2024". */
  readonly path: string;
  /** Name of the value, as a filter shows it. */
  readonly name: string;
  readonly heading: string;
  readonly plans: readonly ListedPlan[];
}

/** Plans on one page of a matrix; a row weighs about three kilobytes. */
export const plansPerMatrix = 25;

const words = copy.compare.matrix;

type CompareLists = readonly [CompareList, ...CompareList[]];

const divided = (plans: readonly ListedPlan[]): CompareLists => {
  const bySize = <Key>([, a]: [Key, ListedPlan[]], [, b]: [Key, ListedPlan[]]): number => b.length - a.length;
  const dated = plans.flatMap((plan) => (plan.year === null ? [] : [{ plan, year: plan.year }]));
  return [
    { facet: 'all', path: '', name: words.all, heading: copy.compare.title, plans },
    ...[...Map.groupBy(plans, ({ level }) => level)].sort(bySize).map(
      ([level, own]): CompareList => ({
        facet: 'level',
        path: `cap/${levelSlugs[level]}`,
        name: copy.names.level[level],
        heading: words.ofLevel(copy.names.level[level]),
        plans: own,
      }),
    ),
    ...[...Map.groupBy(plans, ({ kind }) => kind)].sort(bySize).map(
      ([kind, own]): CompareList => ({
        facet: 'kind',
        path: `loai/${kindSlugs[kind]}`,
        name: copy.names.kind[kind],
        heading: words.ofKind(copy.names.kind[kind]),
        plans: own,
      }),
    ),
    ...[...Map.groupBy(dated, ({ year }) => year)]
      .sort(([a], [b]) => b - a)
      .map(
        ([year, own]): CompareList => ({
          facet: 'year',
          path: `nam/${year}`,
          name: String(year),
          heading: words.ofYear(year),
          plans: own.map(({ plan }) => plan),
        }),
      ),
  ];
};

/** The values of one facet as links to their matrices. */
export const compareFacet = (lists: readonly CompareList[], facet: CompareList['facet']): FacetLink[] =>
  lists
    .filter((list) => list.facet === facet)
    .map(({ path, name, plans }) => ({ href: routes.compareList(path), name, count: plans.length }));

const known = new WeakMap<readonly ListedPlan[], CompareLists>();

/**
 * Every list for which there is a matrix, the list of all first; years newest first, the rest by size. Divided once: every
 * page of every list shows the others.
 */
export const compareLists = (plans: readonly ListedPlan[]): CompareLists => {
  const lists = known.get(plans) ?? divided(plans);
  known.set(plans, lists);
  return lists;
};
