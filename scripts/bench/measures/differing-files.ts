import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const filesIn = (folder: string): string[] =>
  globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());

/** Paths that one of two folders lacks, or that hold other bytes in it; sorted. */
export const differingFiles = (one: string, other: string): string[] => {
  const paths = new Set([...filesIn(one), ...filesIn(other)]);
  return [...paths]
    .filter((path) => {
      const [here, there] = [join(one, path), join(other, path)];
      return !existsSync(here) || !existsSync(there) || !readFileSync(here).equals(readFileSync(there));
    })
    .sort();
};
