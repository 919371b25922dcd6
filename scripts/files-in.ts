import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files below a folder, seen from it, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(relative(folder, entry.parentPath), entry.name))
    .sort();

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Whether the second file is there and holds what the first holds. */
export const isSame = (one: string, other: string): boolean =>
  existsSync(other) && statSync(one).size === statSync(other).size && digestOf(one) === digestOf(other);

/** Files, seen from both folders, that one of them lacks or that hold other bytes in the other; sorted. */
export const differingFiles = (one: string, other: string): string[] => {
  const own = filesIn(one);
  const wanted = new Set(own);
  return [
    ...own.filter((file) => !isSame(join(one, file), join(other, file))),
    ...filesIn(other).filter((file) => !wanted.has(file)),
  ].sort();
};
