import { resolve } from 'node:path';

/** Folder of the project, wherever the command was called from. */
export const projectRoot = resolve(import.meta.dirname, '..');
