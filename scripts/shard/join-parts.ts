import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PartName } from '../../src/loaders/shard/part.ts';
import { partsIn } from '../../src/loaders/shard/summary-folder.ts';
import { defaultOrigin } from '../../src/site/origin.ts';
import { Failure } from '../failure.ts';
import { makeOffline } from '../offline/make-offline.ts';
import { gatherSites } from './gather-sites.ts';
import { joinSearch } from './join-search.ts';
import { type Synced, syncFolder } from './sync-folder.ts';

/** Parts of a divided catalogue. The hub stands first: what it holds is asked first in a search. */
export const partsOf = (home: string): readonly PartName[] => ['hub', ...partsIn(join(home, 'summaries'))];

/** What joining the parts changed in the served folder, and the records that its search holds. */
export interface Joined extends Synced {
  readonly records: number;
}

/**
 * Puts the built sites of all parts into one folder, with one search over them and the lists of what may be saved.
 *
 * @param home folder of the divided catalogue
 * @param out the served folder; only what differs is written
 * @throws Failure where a part is not built, or two hold different files of one name
 */
export const joinParts = async (home: string, out: string): Promise<Joined> => {
  const parts = partsOf(home);
  const missing = parts.filter((part) => !existsSync(join(home, part, 'site')));
  if (missing.length > 0)
    throw new Failure(
      `Unexpected absence of the built part(s) ${missing.join(', ')}, expected all of them: run "npm run shard -- build".`,
    );
  const gathered = join(home, 'gathered');
  rmSync(gathered, { recursive: true, force: true });
  const records = await joinSearch(home, parts, join(gathered, 'pagefind'));
  const sites = parts.map((part) => join(home, part, 'site'));
  gatherSites(sites, gathered, process.env['SITE_URL'] ?? defaultOrigin);
  await makeOffline(gathered);
  const synced = syncFolder(gathered, out);
  rmSync(gathered, { recursive: true, force: true });
  return { ...synced, records };
};
