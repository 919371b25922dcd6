import type { FilterChoice } from '../../search/engine.ts';
import { longestQuery } from '../../search/plan-query.ts';
import { mostRead } from '../../search/search.ts';
import { type FacetName, facets } from './facet-names.ts';

/** How hits are ordered: by how well they answer, or by the day of their plan. */
export type Order = 'best' | 'newest';

/** Everything that decides what the search page shows; all of it stands in the page's address. */
export interface SearchState {
  /** As typed, trimmed and cut where nothing more is read. */
  readonly query: string;
  readonly filters: FilterChoice;
  readonly order: Order;
  /** Records that are looked into at most. */
  readonly most: number;
}

const parameter = { query: 'q', order: 'xep', most: 'xem' } as const;
const newest = 'moi';
/** Records that an address may ask for; each costs a request. */
const mostAllowed = 400;

/** The query as it is asked and kept. */
export const trimQuery = (text: string): string => text.trim().slice(0, longestQuery);

const readMost = (value: string | null): number => {
  const most = Number.parseInt(value ?? '', 10);
  return most > mostRead ? Math.min(most, mostAllowed) : mostRead;
};

/** Reads a state from the parameters of an address; what is not understood counts as absent. */
export const readState = (parameters: URLSearchParams): SearchState => ({
  query: trimQuery(parameters.get(parameter.query) ?? ''),
  filters: Object.fromEntries(
    facets.flatMap(({ name, parameter: own }) => {
      const values = [...new Set(parameters.getAll(own).filter((value) => value !== ''))];
      return values.length === 0 ? [] : [[name, values]];
    }),
  ),
  order: parameters.get(parameter.order) === newest ? 'newest' : 'best',
  most: readMost(parameters.get(parameter.most)),
});

/** Address of a state from the site's root; what is as usual is left out. */
export const addressOf = ({ query, filters, order, most }: SearchState, path: string): string => {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set(parameter.query, query);
  for (const { name, parameter: own } of facets)
    for (const value of filters[name] ?? []) parameters.append(own, value);
  if (order === 'newest') parameters.set(parameter.order, newest);
  if (most > mostRead) parameters.set(parameter.most, String(most));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
};

/** The filters without one value of one of them. */
export const withoutValue = (filters: FilterChoice, facet: FacetName, value: string): FilterChoice =>
  withValues(
    filters,
    facet,
    (filters[facet] ?? []).filter((own) => own !== value),
  );

/** The filters with other values of one of them; none removes it. */
export const withValues = (
  filters: FilterChoice,
  facet: FacetName,
  values: readonly string[],
): FilterChoice => ({
  ...Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet)),
  ...(values.length === 0 ? {} : { [facet]: values }),
});
