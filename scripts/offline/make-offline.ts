import { buildWorker } from './build-worker.ts';
import { listParts } from './list-parts.ts';
import { precachedFiles } from './precached.ts';

/**
 * Gives a built site what it needs to be read without a network: the lists of what can be saved, and the worker.
 *
 * @param site folder of the built site, search index included
 */
export const makeOffline = async (site: string): Promise<void> => {
  const { parts } = await listParts(site);
  await buildWorker(site, await precachedFiles(site));
  const files = parts.reduce((sum, part) => sum + part.files, 0);
  console.log(`Offline: ${files} files in ${parts.length} part(s) that can be saved.`);
};
