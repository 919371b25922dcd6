import { join, resolve } from 'node:path';
import { cacheFolder } from '../src/loaders/cache-folder.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { partFromEnvironment } from '../src/loaders/shard/part.ts';
import { shardFolder } from '../src/loaders/shard/shard-folder.ts';
import { projectRoot } from './project-root.ts';

/** Where a build reads, keeps what it has worked out, and writes. Builds at the same time need folders of their own. */
export interface SiteFolders {
  /** Plans and registers; `CONTENT_DIR`, else `content`. */
  readonly content: string;
  /** The built site; `OUT_DIR`, else `dist`. On the disk of `cache`, since it is put in place by renaming. */
  readonly out: string;
  /** Drafts of the site, shards of the search index, store of the pages; `CACHE_DIR`, else `.cache`. */
  readonly cache: string;
  /** In the cache: the site of before, while a new one takes its place. */
  readonly previous: string;
}

/** The folders that the environment names, seen from the project; a part of a divided catalogue has its own. */
export const siteFolders = (): SiteFolders => {
  const part = partFromEnvironment();
  const usualOut = part === null ? 'dist' : join(shardFolder(projectRoot), part, 'site');
  const cache = cacheFolder(projectRoot);
  return {
    content: contentFolder(projectRoot),
    out: resolve(projectRoot, process.env['OUT_DIR'] || usualOut),
    cache,
    previous: join(cache, 'previous'),
  };
};
