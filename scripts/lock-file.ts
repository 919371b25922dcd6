import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from '../src/loaders/is-running.ts';
import { Failure } from './failure.ts';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** When a process began, in ticks since the machine was started; empty where the system does not tell. */
const beginningOf = (pid: number): string => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold blanks; the 20th field after it is the beginning.
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

const own = (): string => `${process.pid} ${beginningOf(process.pid)}`.trim();

/** Whether the process that a lock names is at work still: a number alone may have gone to another program since. */
const isHeld = (holder: string): boolean => {
  const [number, beginning = ''] = holder.split(' ');
  const pid = Number(number);
  if (!(pid > 0) || !isRunning(pid)) return false;
  const now = beginningOf(pid);
  return beginning === '' || now === '' ? pid !== process.pid : beginning === now;
};

const readHolder = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Puts a lock in place with its holder in it, all at once. False where there is one already. */
const take = (path: string): boolean => {
  const written = `${path}.${process.pid}`;
  writeFileSync(written, own());
  try {
    linkSync(written, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Some disks know no links; there the lock is written in place.
    try {
      writeFileSync(path, own(), { flag: 'wx' });
      return true;
    } catch (second) {
      if (codeOf(second) === 'EEXIST') return false;
      throw second;
    }
  } finally {
    rmSync(written, { force: true });
  }
};

/** Takes a lock away whose holder has ended. Of several processes that see it one does, and none takes away a newer one. */
const clear = (path: string, holder: string): void => {
  const aside = `${path}.${process.pid}.old`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readHolder(aside) !== holder) {
    try {
      linkSync(aside, path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
  rmSync(aside, { force: true });
};

const attempts = 10;

/**
 * Keeps other processes of this machine out, until the returned function is called or the process ends. A lock whose
 * process has ended, however that was, is taken over.
 *
 * @param path of the lock; its folder is made where there is none
 * @param busy the sentence for the person where another process holds it
 * @returns gives the lock up
 * @throws Failure with that sentence
 */
export const lockFile = (path: string, busy: (path: string) => string): (() => void) => {
  mkdirSync(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (take(path)) {
      return () => {
        if (readHolder(path) === own()) rmSync(path, { force: true });
      };
    }
    const holder = readHolder(path);
    if (holder !== null && isHeld(holder)) break;
    if (holder !== null) clear(path, holder);
  }
  throw new Failure(busy(path));
};
