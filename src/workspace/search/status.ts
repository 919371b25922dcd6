import type { SearchAnswer } from '../../search/search.ts';
import { search as words } from '../../site/copy/search.ts';

/** The one sentence that says what was found; near hits are not in the count. */
export const statusOf = (query: string, { plan, hits, unread }: SearchAnswer): string => {
  if (plan.number !== null && plan.numberKeys.length === 0) return words.noNumber(query);
  const counted = hits.filter(({ tier }) => tier !== 'near');
  const lacking = plan.unknown.length === 0 ? '' : ` ${words.unknown(plan.unknown.join(', '))}`;
  if (hits.length === 0) return words.none(query) + lacking;
  if (counted.length === 0) return words.noneExact(hits.length) + lacking;
  const plans = new Set(counted.filter((hit) => hit.plan !== '').map(({ url }) => url.split('#')[0]));
  const more = unread === 0 ? '' : ` ${words.more(unread)}`;
  return `${words.found(counted.length, plans.size)}.${lacking}${more}`;
};
