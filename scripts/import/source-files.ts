import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';

/**
 * The files that are meant: those named, and all under the folders named, in the order of their names. Hidden files are
 * passed over, links are not followed.
 *
 * @throws Failure where a name stands for nothing
 */
export function sourceFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) throw new Failure(`${path}: there is no such file or folder.`);
    if (!stat.isDirectory()) return [path];
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  });
}
