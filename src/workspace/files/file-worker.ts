import { readDocument } from '../../readers/read-document.ts';
import { ReaderError } from '../../readers/reader-error.ts';
import { warningSentence } from '../../readers/warning.ts';
import type { Envelope } from '../reading-view/ask-once.ts';
import type { FileAnswer, FileRequest } from './file-messages.ts';

/** The readers of files in a worker of their own, which the page ends after each file: what a file holds cannot stay. */

const answerTo = async ({ bytes }: FileRequest): Promise<FileAnswer> => {
  try {
    const { kind, text, warnings } = await readDocument(new Uint8Array(bytes));
    return { kind: 'read', document: kind, text, remarks: warnings.map(warningSentence) };
  } catch (error) {
    if (!(error instanceof ReaderError)) return { kind: 'crash' };
    return { kind: 'refused', id: error.id, sentence: error.message };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  void answerTo(data).then((answer) => self.postMessage({ answer } satisfies Envelope<FileAnswer>));
});
