import { join, resolve } from 'node:path';

/** Folder of a divided catalogue: what `SHARD_DIR` names, seen from the project, else `.cache/shards`. */
export const shardFolder = (root: string): string =>
  resolve(root, process.env['SHARD_DIR'] || '.cache/shards');

/** Where the summaries of all parts lie. */
export const summaryFolder = (root: string): string => join(shardFolder(root), 'summaries');
