import type { DocumentKind } from '../../readers/document.ts';
import type { ReaderErrorId } from '../../readers/reader-error.ts';
import type { WeakWord } from '../../schemas/sidecar.ts';

/** A file, as it is sent to the worker that reads files. */
export interface FileRequest {
  readonly bytes: ArrayBuffer;
  /** Whether pictures of pages are to be recognised, for which files have to be loaded. */
  readonly withOcr: boolean;
}

/** How far the recognition of a file is: pages that are done, of all. */
export interface RecognizedPages {
  readonly page: number;
  readonly pages: number;
}

/** The text of a file, or why there is none; sentences are for the reader of the page. */
export type FileAnswer =
  | {
      readonly kind: 'read';
      readonly document: DocumentKind;
      readonly text: string;
      readonly remarks: readonly string[];
      /** Whether the text was recognised from pictures and has to be proofread. */
      readonly isOcrDraft: boolean;
      readonly weakWords: readonly WeakWord[];
    }
  | { readonly kind: 'refused'; readonly id: ReaderErrorId; readonly sentence: string }
  | { readonly kind: 'crash' };
