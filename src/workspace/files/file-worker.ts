import type { OcrEngine } from '../../readers/ocr/ocr-engine.ts';
import { readDocument } from '../../readers/read-document.ts';
import { ReaderError } from '../../readers/reader-error.ts';
import { warningSentence } from '../../readers/warning.ts';
import { weakWordsOf } from '../../readers/weak-words.ts';
import type { Envelope, News } from '../reading-view/ask-once.ts';
import type { FileAnswer, FileRequest, RecognizedPages } from './file-messages.ts';

/** The readers of files in a worker of their own, which the page ends after each file: what a file holds cannot stay. */

const tell = (news: RecognizedPages): void => self.postMessage({ news } satisfies News<RecognizedPages>);

/** The recognition of pictures, which tells how far it is; its code comes with the first picture. */
const toldOcr = async (): Promise<OcrEngine> => {
  const engine = (await import('./browser-ocr.ts')).browserOcr();
  return {
    readImage: (bytes) => {
      tell({ page: 0, pages: 1 });
      return engine.readImage(bytes);
    },
    readPdfPages: (bytes, numbers, onPage) => {
      let done = 0;
      tell({ page: done, pages: numbers.length });
      return engine.readPdfPages(bytes, numbers, (number) => {
        done += 1;
        tell({ page: done, pages: numbers.length });
        onPage(number);
      });
    },
  };
};

const answerTo = async ({ bytes, withOcr }: FileRequest): Promise<FileAnswer> => {
  try {
    const document = await readDocument(new Uint8Array(bytes), withOcr ? { ocr: await toldOcr() } : {});
    const { kind, text, warnings, isOcrDraft, lines } = document;
    const remarks = warnings.map(warningSentence);
    return { kind: 'read', document: kind, text, remarks, isOcrDraft, weakWords: weakWordsOf(lines) };
  } catch (error) {
    if (!(error instanceof ReaderError)) return { kind: 'crash' };
    return { kind: 'refused', id: error.id, sentence: error.message };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  void answerTo(data).then((answer) => self.postMessage({ answer } satisfies Envelope<FileAnswer>));
});
