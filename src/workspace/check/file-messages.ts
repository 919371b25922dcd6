/** A file, as it is sent to the worker that reads files. */
export interface FileRequest {
  readonly bytes: ArrayBuffer;
}

/** The text of a file, or why there is none; sentences are for the reader of the page. */
export type FileAnswer =
  | { readonly kind: 'read'; readonly text: string; readonly remarks: readonly string[] }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'crash' };
