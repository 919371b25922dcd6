import { type ReadyName, readyNames } from '../../search/name.ts';
import { unpackNames } from '../../search/pack-names.ts';
import { suggestionsFile } from '../../search/suggest.ts';

/** Folder of the search index, with a slash at its end. */
export const bundle = '/pagefind/';

let names: Promise<readonly ReadyName[]> | null = null;

const load = async (): Promise<readonly ReadyName[]> => {
  const response = await fetch(bundle + suggestionsFile);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return readyNames(unpackNames(await response.text()));
};

/**
 * The names that a query may mean, loaded once a page; after a failure the next call tries again.
 *
 * @throws where they cannot be loaded
 */
export const loadNames = (): Promise<readonly ReadyName[]> => {
  names ??= load().catch((error: unknown) => {
    names = null;
    throw error;
  });
  return names;
};
