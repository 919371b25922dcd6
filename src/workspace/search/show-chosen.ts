import { search as words } from '../../site/copy/search.ts';
import type { SearchNames } from '../../site/views/search-names.ts';
import { classed } from '../classed.ts';
import { facetNames } from './facet-names.ts';
import { valueName } from './show-facets.ts';
import { addressOf, type SearchState, withoutValue } from './state.ts';

/** The chosen values of the filters as links that each take one away, and one that takes all. */
export const showChosen = (state: SearchState, names: SearchNames, path: string): HTMLElement[] => {
  const links = facetNames.flatMap((facet) =>
    (state.filters[facet] ?? []).map((value) => {
      const name = valueName(facet, value, names);
      const made = classed('a', 'chosen', name);
      made.href = addressOf({ ...state, filters: withoutValue(state.filters, facet, value) }, path);
      made.setAttribute('aria-label', words.removeFilter(words.facets[facet], name));
      return made;
    }),
  );
  if (links.length < 2) return links;
  const all = classed('a', 'soft', words.removeAllFilters);
  all.href = addressOf({ ...state, filters: {} }, path);
  return [...links, all];
};
