import { limits } from '../../readers/limits.table.ts';
import { limitError } from '../../readers/reader-error.ts';
import { askOnce } from '../reading-view/ask-once.ts';
import type { FileAnswer, FileRequest, RecognizedPages } from './file-messages.ts';

/** How pictures of pages are recognised. */
export interface Recognition {
  readonly onPage: (done: RecognizedPages) => void;
}

/**
 * Reads the bytes of a file in a worker of its own, within the time that a file may take. The bytes are given away.
 *
 * @param recognition null refuses scans and photographs
 */
export const askFileWorker = async (
  bytes: ArrayBuffer,
  recognition: Recognition | null = null,
): Promise<FileAnswer> => {
  const request: FileRequest = { bytes, withOcr: recognition !== null };
  const limit = recognition === null ? 'readTime' : 'ocrSilence';
  const answer = await askOnce<FileAnswer, RecognizedPages>(
    () => new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' }),
    request,
    limits[limit].value,
    [bytes],
    recognition?.onPage,
  );
  if (answer === 'crash') return { kind: 'crash' };
  if (answer !== 'timeout') return answer;
  const { id, message } = limitError(limit);
  return { kind: 'refused', id, sentence: message };
};
