import { join } from 'node:path';
import { lockFile } from '../lock-file.ts';
import { importSentences } from './sentences.table.ts';

const lockName = '.import.lock';

/**
 * Keeps other imports out of a folder. A lock whose process has ended is taken over.
 *
 * @returns gives the folder free again
 * @throws Failure where another import is at work there
 */
export const lockFolder = (folder: string): (() => void) =>
  lockFile(join(folder, lockName), (path) => importSentences.busy.replace('{path}', path));
