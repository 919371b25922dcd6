import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whatever may change what a text is read as: the steps of the reading, the shapes of records, the packages. */
const sources = ['src/pipeline/**/*.ts', 'src/schemas/**/*.ts', 'package-lock.json'];

/**
 * Digest of the program that reads: a reading that was kept is good only for the version that made it.
 *
 * @param root folder of the project
 */
export const pipelineVersion = (root: string): string => {
  const hash = createHash('sha256').update(process.version);
  for (const path of globSync(sources, { cwd: root }).sort())
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
};
