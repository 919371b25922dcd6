import type { Page } from '../page/page.ts';

/** Recognises the words of pictures of pages; Node and the browser each have one of their own. */
export interface OcrEngine {
  /** @throws ReaderError where the picture is damaged, too large, or takes too long */
  readonly readImage: (bytes: Uint8Array) => Promise<Page>;
  /**
   * Recognises some pages of a PDF, 1-based.
   *
   * @throws ReaderError where a page takes too long
   */
  readonly readPdfPages: (
    bytes: Uint8Array,
    numbers: readonly number[],
    onPage: (number: number) => void,
  ) => Promise<Page[]>;
}
