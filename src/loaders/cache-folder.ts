import { resolve } from 'node:path';

/** Folder of what builds have worked out and need not again: `.cache/` of the project, or what `CACHE_DIR` names. */
export const cacheFolder = (root: string): string => resolve(root, process.env['CACHE_DIR'] ?? '.cache');
