import { join } from 'node:path';
import type { SearchIndex } from '../src/search/search.ts';
import { openIndex } from './open-index.ts';
import { type SearchSettings, searchSettings } from './open-search/settings.ts';

/**
 * Opens the index that the settings choose.
 *
 * @param site folder of the built site, where the published index lies
 * @throws Failure where the chosen index is not there
 */
export const openChosenIndex = async (
  site: string,
  settings: SearchSettings = searchSettings(),
): Promise<SearchIndex> => {
  if (settings.backend === 'pagefind') return openIndex(join(site, 'pagefind'));
  // The client of OpenSearch is loaded by those alone who use it.
  const { openOpenSearch } = await import('./open-search/backend.ts');
  const { openSearchClient } = await import('./open-search/client.ts');
  return openOpenSearch(openSearchClient(settings.url), settings.alias);
};
