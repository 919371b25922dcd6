import { join } from 'node:path';
import { search } from '../../../src/search/search.ts';
import { routes } from '../../../src/site/routes.ts';
import { openIndex } from '../../open-index.ts';

/** A plan that a question has to find. */
export interface Sought {
  readonly id: string;
  readonly query: string;
}

/** Answers that are looked through. */
const most = 100;

/**
 * Asks the search of a built site for plans.
 *
 * @returns questions that did not find their plan
 */
export const unfoundPlans = async (site: string, sought: readonly Sought[]): Promise<string[]> => {
  const index = await openIndex(join(site, 'pagefind'));
  const unfound: string[] = [];
  for (const { id, query } of sought) {
    const { hits } = await search(index, query, { most });
    if (!hits.some(({ url }) => url.startsWith(routes.plan(id))))
      unfound.push(`"${query}" does not find ${id}`);
  }
  return unfound;
};
