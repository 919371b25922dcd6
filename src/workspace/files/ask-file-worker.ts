import { limits } from '../../readers/limits.table.ts';
import { limitError } from '../../readers/reader-error.ts';
import { askOnce } from '../reading-view/ask-once.ts';
import type { FileAnswer, FileRequest } from './file-messages.ts';

/** Reads the bytes of a file in a worker of its own, within the time that a file may take. The bytes are given away. */
export const askFileWorker = async (bytes: ArrayBuffer): Promise<FileAnswer> => {
  const request: FileRequest = { bytes };
  const answer = await askOnce<FileAnswer>(
    () => new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' }),
    request,
    limits.readTime.value,
    [bytes],
  );
  if (answer === 'crash') return { kind: 'crash' };
  if (answer !== 'timeout') return answer;
  const { id, message } = limitError('readTime');
  return { kind: 'refused', id, sentence: message };
};
