import { join, resolve } from 'node:path';
import { partFromEnvironment } from './shard/part.ts';
import { shardFolder } from './shard/shard-folder.ts';

/**
 * Folder of what builds have worked out and need not again: what `CACHE_DIR` names, seen from the project; else that of the
 * part that `SHARD` names; else `.cache/` of the project.
 */
export const cacheFolder = (root: string): string => {
  const part = partFromEnvironment();
  const usual = part === null ? '.cache' : join(shardFolder(root), part, 'cache');
  return resolve(root, process.env['CACHE_DIR'] || usual);
};
