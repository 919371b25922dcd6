import { readDocument } from '../../readers/read-document.ts';
import { ReaderError } from '../../readers/reader-error.ts';
import { warningSentence } from '../../readers/warning.ts';
import type { FileAnswer, FileRequest } from './file-messages.ts';

/** The readers of files in a worker of their own, which the page ends after each file: what a file holds cannot stay. */

const answerTo = async ({ bytes }: FileRequest): Promise<FileAnswer> => {
  try {
    const { text, warnings } = await readDocument(new Uint8Array(bytes));
    return { kind: 'read', text, remarks: warnings.map(warningSentence) };
  } catch (error) {
    return error instanceof ReaderError ? { kind: 'refused', sentence: error.message } : { kind: 'crash' };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  void answerTo(data).then((answer) => self.postMessage(answer));
});
