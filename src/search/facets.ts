import type { FilterName } from './index-record.ts';
import type { Hit, SearchAnswer, SearchIndex } from './search.ts';

/** Hits by filter and value. */
export type Facets = Readonly<Record<FilterName, Readonly<Record<string, number>>>>;

const facetsFrom = (countsOf: (name: FilterName) => Readonly<Record<string, number>>): Facets => ({
  kind: countsOf('kind'),
  level: countsOf('level'),
  place: countsOf('place'),
  placeNow: countsOf('placeNow'),
  year: countsOf('year'),
  movement: countsOf('movement'),
  instrument: countsOf('instrument'),
  role: countsOf('role'),
  basis: countsOf('basis'),
});

/** Counts the values of hits that were read. */
export const countFacets = (hits: readonly Pick<Hit, 'filters'>[]): Facets =>
  facetsFrom((name) => {
    const counts: Record<string, number> = {};
    for (const { filters } of hits) {
      for (const value of new Set(filters[name] ?? [])) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  });

/**
 * Counts the values of all records that the index offers for the best tier that was found, read or not. Fetches every
 * filter of every year: to be asked when the hits are shown and some are unread.
 */
export const countAll = async (
  { backend }: Pick<SearchIndex, 'backend'>,
  { plan, hits, filters }: Pick<SearchAnswer, 'plan' | 'hits' | 'filters'>,
): Promise<Facets> => {
  const counts = await backend.count(plan, hits[0]?.tier ?? 'near', filters);
  return facetsFrom((name) => counts[name] ?? {});
};
