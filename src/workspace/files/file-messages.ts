import type { DocumentKind } from '../../readers/document.ts';
import type { ReaderErrorId } from '../../readers/reader-error.ts';

/** A file, as it is sent to the worker that reads files. */
export interface FileRequest {
  readonly bytes: ArrayBuffer;
}

/** The text of a file, or why there is none; sentences are for the reader of the page. */
export type FileAnswer =
  | {
      readonly kind: 'read';
      readonly document: DocumentKind;
      readonly text: string;
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'refused'; readonly id: ReaderErrorId; readonly sentence: string }
  | { readonly kind: 'crash' };
