import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn, isSame } from '../files-in.ts';

/** What bringing a folder up to date changed in it. */
export interface Synced {
  readonly files: number;
  readonly copied: number;
  readonly removed: number;
}

/** Copies beside the place and renames: who reads meanwhile gets the old file or the new, never a part of one. */
const put = (from: string, to: string): void => {
  const draft = `${to}.new`;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, draft);
  renameSync(draft, to);
};

/**
 * Brings a served folder to the state of another. Only files whose digest differs are copied, before what is gone is
 * removed; doing it again after an interruption ends in the same state.
 */
export const syncFolder = (source: string, target: string): Synced => {
  mkdirSync(target, { recursive: true });
  const files = filesIn(source);
  const changed = files.filter((file) => !isSame(join(source, file), join(target, file)));
  for (const file of changed) put(join(source, file), join(target, file));
  const wanted = new Set(files);
  const gone = filesIn(target).filter((file) => !wanted.has(file));
  for (const file of gone) rmSync(join(target, file));
  return { files: files.length, copied: changed.length, removed: gone.length };
};
