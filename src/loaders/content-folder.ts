import { join, resolve } from 'node:path';
import { partFromEnvironment } from './shard/part.ts';
import { shardFolder } from './shard/shard-folder.ts';

/**
 * Folder that the site is made of: what `CONTENT_DIR` names, seen from the project; else that of the part that `SHARD`
 * names; else `content/` of the project.
 */
export const contentFolder = (root: string): string => {
  const part = partFromEnvironment();
  const usual = part === null ? 'content' : join(shardFolder(root), part, 'content');
  return resolve(root, process.env['CONTENT_DIR'] || usual);
};
