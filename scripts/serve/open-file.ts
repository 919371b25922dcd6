import { statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * Marks a folder by what it is on the disk, whatever its name; empty where there is none. The time of its making tells it
 * from one that stood there before, since disks give the number of a removed folder to the next one that is made.
 */
const markOf = (folder: string): string => {
  const found = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : `${found.dev}-${found.ino}-${found.birthtimeNs}`;
};

/** What stands at a path: an open file, a folder, or nothing. */
export type Opened =
  | { readonly kind: 'file'; readonly file: FileHandle; readonly size: number; readonly mark: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'nothing' };

const openAt = async (path: string): Promise<Opened> => {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL'].includes(codeOf(error))) return { kind: 'nothing' };
    if (codeOf(error) === 'EISDIR') return { kind: 'folder' };
    throw error;
  }
  // An open file keeps its bytes, whatever takes the place of its name.
  const stats = await file.stat();
  if (stats.isFile()) {
    const { size, mtimeMs, ino } = stats;
    const mark = [ino, size, Math.round(mtimeMs)].map((part) => part.toString(36)).join('-');
    return { kind: 'file', file, size, mark };
  }
  await file.close();
  return stats.isDirectory() ? { kind: 'folder' } : { kind: 'nothing' };
};

/** How often a file is looked for while sites change places, and the rest between two looks, in milliseconds. */
const attempts = 40;
const rest = 5;

/**
 * Opens a file of a site while builds may put a new site in its place. What is opened belongs to one site, whole: where a
 * site is being moved, the file is looked for in the place of the one before, and then again.
 *
 * @param places folders of the site, the first that is there holds it
 * @param path from the root of the site
 */
export const openFile = async (places: readonly string[], path: string): Promise<Opened> => {
  const current = (): { folder: string; mark: string } | undefined =>
    places.map((folder) => ({ folder, mark: markOf(folder) })).find(({ mark }) => mark !== '');
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const site = current();
    if (site !== undefined) {
      const opened = await openAt(join(site.folder, path));
      // Nothing there while the site stood still: it has no such file.
      if (opened.kind !== 'nothing' || current()?.mark === site.mark) return opened;
    } else {
      await setTimeout(rest);
    }
  }
  return { kind: 'nothing' };
};
