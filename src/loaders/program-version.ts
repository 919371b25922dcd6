import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What reads a text: the steps of the reading, the shapes of records, the packages. */
export const readingSources = ['src/pipeline/**/*.ts', 'src/schemas/**/*.ts', 'package-lock.json'];

/** What makes a page: everything but the content. */
export const pageSources = [
  'src/**/*.{ts,astro,css,mjs}',
  'scripts/**/*.ts',
  'astro.config.mjs',
  'package-lock.json',
];

/**
 * Digest of a part of the program: what was kept is good only for the version that made it.
 *
 * @param root folder of the project
 * @param sources patterns of its files, as `readingSources`
 */
export const programVersion = (root: string, sources: readonly string[]): string => {
  const hash = createHash('sha256').update(process.version);
  for (const path of globSync(sources, { cwd: root }).sort())
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
};
