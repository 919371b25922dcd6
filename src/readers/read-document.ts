import type { DocumentKind, ReadDocument } from './document.ts';
import type { OcrEngine } from './ocr/ocr-engine.ts';
import { assertWithin, ReaderError } from './reader-error.ts';
import { kindNames } from './sentences.table.ts';
import { sniff } from './sniff.ts';

/** A reader for one kind of files. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<ReadDocument>;

export interface ReadOptions {
  /** Told after each page of a file that has pages. */
  readonly onPage?: (page: number, pages: number) => void;
  /** Recognises scans and photographs; without it they are refused with a sentence. */
  readonly ocr?: OcrEngine;
  /** Readers for kinds that need more than the browser has: old office files in Node. */
  readonly readers?: Partial<Readonly<Record<DocumentKind, Reader>>>;
}

const needsOffice: Reader = () => Promise.reject(new ReaderError('needs-libreoffice'));

/** Readers that run everywhere, each loaded when the first file of its kind comes. */
const readers: Readonly<Record<DocumentKind, Reader>> = {
  text: async (bytes) => (await import('./encoding/read-text.ts')).readText(bytes),
  docx: async (bytes) => (await import('./docx/read-docx.ts')).readDocx(bytes),
  html: async (bytes) => (await import('./html/read-html.ts')).readHtml(bytes),
  pdf: async (bytes, options) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, options),
  image: async (bytes, options) => (await import('./image/read-image.ts')).readImage(bytes, options),
  doc: needsOffice,
  rtf: needsOffice,
  odt: needsOffice,
};

/**
 * Reads a file of any kind; the kind is told by its bytes. Nothing of the file is run, nothing is fetched.
 *
 * @throws ReaderError with a sentence for people where the file is damaged, hostile, too large or of an unknown kind
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> {
  assertWithin('fileBytes', bytes.length);
  const kind = sniff(bytes);
  const reader = options.readers?.[kind] ?? readers[kind];
  try {
    return await reader(bytes, options);
  } catch (error) {
    if (error instanceof ReaderError && error.id === 'needs-libreoffice')
      throw new ReaderError('needs-libreoffice', { kind: kindNames[kind] });
    throw error;
  }
}
