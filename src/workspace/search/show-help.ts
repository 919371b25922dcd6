import type { SearchAnswer } from '../../search/search.ts';
import { search as words } from '../../site/copy/search.ts';
import { classed } from '../classed.ts';
import { counts } from './arrange-hits.ts';
import { addressOf, type SearchState } from './state.ts';
import { asksNothing } from './status.ts';

/** A line of other queries: what they are, then a link to each. */
const line = (lead: string, links: readonly Node[]): HTMLElement[] =>
  links.length === 0
    ? []
    : [classed('p', '', lead, ...links.flatMap((link, at) => [at === 0 ? ' ' : ', ', link]))];

/** The query with one of its words replaced; the word alone where it was typed in another shape. */
const replaced = (query: string, from: string, to: string): string => {
  const at = query.toLocaleLowerCase('vi').indexOf(from);
  return at < 0 ? to : query.slice(0, at) + to + query.slice(at + from.length);
};

/** What else may have been meant, and what of the query the collection does not know; nothing where all is well. */
export const showHelp = (state: SearchState, answer: SearchAnswer, path: string): Node[] => {
  const ask = (query: string, ...more: Node[]): Node => {
    const made = classed('a', 'ask', query);
    made.href = addressOf({ ...state, query }, path);
    return more.length === 0 ? made : classed('span', '', made, ' ', ...more);
  };
  const { query, filters } = state;
  const { plan } = answer;
  const isFiltered = Object.keys(filters).length > 0;
  const unfiltered = classed('a', '', words.removeAllFilters);
  unfiltered.href = addressOf({ ...state, filters: {} }, path);
  return [
    ...line(
      words.didYouMean,
      answer.proposals.map((proposal) =>
        ask(proposal.query, classed('span', 'soft small', words.records(proposal.records))),
      ),
    ),
    ...line(
      words.nearestNumbers,
      (answer.nearestNumbers ?? []).map((number) => ask(number)),
    ),
    ...answer.unknown.flatMap(({ typed, nearest }) => {
      // A proposal already says what is nearest.
      const links = (answer.proposals.length > 0 ? [] : nearest).map((word) =>
        ask(replaced(query, typed, word)),
      );
      const told = words.unknown(plan.spelt.get(typed) ?? typed);
      return links.length === 0 ? [classed('p', '', told)] : line(`${told} ${words.nearest}`, links);
    }),
    ...answer.unknownFields.map(({ value }) => classed('p', '', words.unknownField(value))),
    ...(answer.hits.some(counts) || !isFiltered
      ? []
      : [classed('p', '', words.noneFiltered, ' ', unfiltered)]),
    ...(answer.hits.length > 0 || asksNothing(answer)
      ? []
      : [classed('p', 'soft', plan.spelt.size > 1 ? words.fewer : words.otherwise)]),
  ];
};
