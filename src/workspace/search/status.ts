import { longestQuery } from '../../search/plan-query.ts';
import type { SearchAnswer } from '../../search/search.ts';
import { search as words } from '../../site/copy/search.ts';
import { counts, pageOf } from './arrange-hits.ts';

/** Longest part of a query that a sentence repeats, in UTF-16 units. */
const longestShown = 80;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** A query as a sentence repeats it: without signs that cannot be seen, and not longer than a line. */
export const shownQuery = (query: string): string => {
  const plain = query.replace(invisible, ' ').replace(/\s+/g, ' ').trim();
  return plain.length <= longestShown ? plain : `${plain.slice(0, longestShown).trimEnd()}…`;
};

/** Whether a query holds nothing that can be looked for. */
export const asksNothing = ({ plan }: SearchAnswer): boolean =>
  plan.number === null &&
  plan.variants.length === 0 &&
  plan.phrases.length === 0 &&
  Object.keys(plan.filters).length === 0 &&
  plan.unknownFields.length === 0;

const foundOf = (query: string, answer: SearchAnswer): string => {
  const { plan, hits, unread } = answer;
  const shown = shownQuery(query);
  const counted = hits.filter(counts);
  if (asksNothing(answer)) return words.noWords;
  if (plan.number !== null && !plan.isNumberKnown && counted.length === 0)
    return words.noNumber(plan.typedNumber.toLocaleUpperCase('vi'));
  if (hits.length === 0) return words.none(shown);
  if (counted.length === 0) return words.noneExact(shown, hits.length);
  const plans = new Set(counted.filter((hit) => hit.plan !== '').map(pageOf));
  return `${words.found(counted.length, plans.size)}.${unread === 0 ? '' : ` ${words.more(unread)}`}`;
};

/** The one sentence that says what was found; near hits are not in the count. */
export const statusOf = (query: string, answer: SearchAnswer): string =>
  query.length < longestQuery
    ? foundOf(query, answer)
    : `${foundOf(query, answer)} ${words.cut(longestQuery)}`;

/** Whether further records are worth reading: where none of those that promised most holds the query, the others hold less. */
export const offersMore = ({ hits, unread }: Pick<SearchAnswer, 'hits' | 'unread'>): boolean =>
  hits.length > 0 && unread > 0;
