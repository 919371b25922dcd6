import type { ReadDocument } from '../document.ts';
import type { LimitId } from '../limits.table.ts';
import { type Reader, readDocument } from '../read-document.ts';
import { ReaderError, type ReaderErrorId } from '../reader-error.ts';
import type { NodeOcr } from './node-ocr.ts';
import { readOldWord } from './read-old-word.ts';

/** What the parent sends: a file, and whether pictures are to be recognised. */
export interface ReaderRequest {
  readonly bytes: Uint8Array;
  readonly withOcr: boolean;
}

/** What the process answers: pages done, and at last the document or why there is none. */
export type ReaderReply =
  | { readonly type: 'page'; readonly page: number; readonly pages: number }
  | { readonly type: 'document'; readonly document: ReadDocument }
  | {
      readonly type: 'refused';
      readonly id: ReaderErrorId;
      readonly values: Readonly<Record<string, string | number>>;
      readonly limit: LimitId | null;
    };

const oldWord: Reader = (bytes) => readOldWord(bytes);

const reply = (message: ReaderReply): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, () => resolve());
  });

async function answer({ bytes, withOcr }: ReaderRequest): Promise<ReaderReply> {
  const engines: NodeOcr[] = [];
  /** The engine is started by the first picture alone. */
  const engine = async (): Promise<NodeOcr> => {
    const [started] = engines;
    if (started !== undefined) return started;
    // It takes addons, which a process without pictures may not load.
    const { startOcr } = await import('./node-ocr.ts');
    const fresh = await startOcr();
    engines.push(fresh);
    return fresh;
  };
  const ocr = {
    readImage: async (image: Uint8Array) => (await engine()).readImage(image),
    readPdfPages: async (pdf: Uint8Array, numbers: readonly number[], onPage: (number: number) => void) =>
      (await engine()).readPdfPages(pdf, numbers, onPage),
  };
  try {
    const document = await readDocument(bytes, {
      readers: { doc: oldWord },
      onPage: (page, pages) => void reply({ type: 'page', page, pages }),
      ...(withOcr ? { ocr } : {}),
    });
    return { type: 'document', document };
  } catch (error) {
    const { id, values, limit } = error instanceof ReaderError ? error : new ReaderError('damaged');
    return { type: 'refused', id, values, limit };
  } finally {
    for (const started of engines) await started.close();
  }
}

process.once('message', (request: ReaderRequest) => {
  void answer(request)
    .then(reply)
    .then(() => process.exit(0));
});
