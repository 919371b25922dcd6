import { globSync } from 'node:fs';
import { join } from 'node:path';

const isTaken = (pattern: string): boolean => !pattern.startsWith('!');

/** Absolute paths of the files below `root` that `patterns` name, in order; a pattern that begins with "!" takes away. */
export const filesOf = (patterns: readonly string[], root: string): string[] =>
  globSync(patterns.filter(isTaken), {
    cwd: root,
    exclude: patterns.filter((pattern) => !isTaken(pattern)).map((pattern) => pattern.slice(1)),
  })
    .map((file) => join(root, file))
    .sort();
