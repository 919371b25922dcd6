import { resolve } from 'node:path';

/** Folder that the site is made of: `content/` of the project, or what `CONTENT_DIR` names, seen from the project. */
export const contentFolder = (root: string): string => resolve(root, process.env['CONTENT_DIR'] ?? 'content');
