import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { importSentences } from './sentences.table.ts';

const lockName = '.import.lock';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const isExisting = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * Keeps other imports out of a folder. A lock whose process has ended is taken over.
 *
 * @returns gives the folder free again
 * @throws Failure where another import is at work there
 */
export const lockFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, lockName);
  const take = (): void => writeFileSync(path, String(process.pid), { flag: 'wx' });
  try {
    take();
  } catch (error) {
    if (!isExisting(error)) throw error;
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder > 0 && holder !== process.pid && isRunning(holder))
      throw new Failure(importSentences.busy.replace('{path}', path));
    rmSync(path, { force: true });
    take();
  }
  return () => rmSync(path, { force: true });
};
