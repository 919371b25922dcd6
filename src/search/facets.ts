import type { FilterName } from './index-record.ts';
import { filterNames } from './index-record.ts';

/** Hits by filter and value. */
export type Facets = Readonly<Record<FilterName, Readonly<Record<string, number>>>>;

/** Counts the values of the hits that count; near hits do not. */
export const countFacets = (
  hits: readonly { readonly filters: Readonly<Record<string, readonly string[]>> }[],
): Facets => {
  const count = (name: FilterName): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { filters } of hits) {
      for (const value of new Set(filters[name] ?? [])) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  return Object.fromEntries(filterNames.map((name) => [name, count(name)])) as Facets;
};
