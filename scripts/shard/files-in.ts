import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder, seen from it. */
export const filesIn = (folder: string): string[] =>
  globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Whether the second file is there and holds what the first holds. */
export const isSame = (one: string, other: string): boolean =>
  existsSync(other) && statSync(one).size === statSync(other).size && digestOf(one) === digestOf(other);
