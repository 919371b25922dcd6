import { getDocumentProxy } from 'unpdf';
import type { ReadDocument } from '../document.ts';
import { decodeFonts } from '../layout/decode-fonts.ts';
import { documentOf } from '../layout/document-of.ts';
import { limits } from '../limits.table.ts';
import type { OcrEngine } from '../ocr/ocr-engine.ts';
import { scanDocument } from '../ocr/scan-document.ts';
import { layoutPages } from '../page/layout-pages.ts';
import type { Page } from '../page/page.ts';
import type { ReadOptions } from '../read-document.ts';
import { assertWithin, ReaderError } from '../reader-error.ts';
import { warn } from '../warning.ts';
import { assertStreams } from './assert-streams.ts';
import { pieceOf } from './pieces.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const errorNamed = (error: unknown): string => (error instanceof Error ? error.name : '');

/** @throws ReaderError where the file is damaged or asks for a password */
async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js takes the bytes over; the caller's own stay as they are.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      enableXfa: false,
      stopAtErrors: false,
      maxImageSize: limits.imagePixels.value,
      verbosity: 0,
    });
  } catch (error) {
    throw new ReaderError(errorNamed(error) === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

async function readPage(pdf: Pdf, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  assertWithin('pdfItems', items.length);
  const pieces = items.flatMap((item) => ('str' in item ? (pieceOf(item, transform) ?? []) : []));
  page.cleanup();
  return { number, width, height, pieces };
}

const hasText = ({ pieces }: Page): boolean => pieces.some(({ text }) => text.trim() !== '');

interface PartlyRead {
  readonly bytes: Uint8Array;
  readonly pages: readonly Page[];
  /** Numbers of the pages that are pictures. */
  readonly unread: readonly number[];
}

/** Puts the recognised pages in the places of those that are pictures. */
async function readScans(
  { bytes, pages, unread }: PartlyRead,
  ocr: OcrEngine,
  { onPage }: ReadOptions,
): Promise<ReadDocument> {
  const recognized = await ocr.readPdfPages(bytes, unread, (number) => onPage?.(number, pages.length));
  const byNumber = new Map(recognized.map((page) => [page.number, page]));
  return scanDocument(
    'pdf',
    pages.map((page) => byNumber.get(page.number) ?? page),
    true,
  );
}

/**
 * Reads a PDF by its text layer. Scripts, links and attached files are left alone.
 *
 * @throws ReaderError where it is damaged, encrypted, too long, or holds pictures of pages alone
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> {
  assertWithin('fileBytes', bytes.length);
  assertStreams(bytes);
  const pdf = await openPdf(bytes);
  try {
    assertWithin('pdfPages', pdf.numPages);
    const pages: Page[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      pages.push(await readPage(pdf, number));
      options.onPage?.(number, pdf.numPages);
    }
    const unread = pages.filter((page) => !hasText(page)).map(({ number }) => number);
    if (options.ocr !== undefined && unread.length > 0)
      return await readScans({ bytes, pages, unread }, options.ocr, options);
    if (unread.length === pages.length) throw new ReaderError('needs-ocr');
    const { blocks, warnings } = decodeFonts(layoutPages(pages));
    const missing =
      unread.length === 0 ? [] : [warn('pages-unread', { count: unread.length, pages: unread.join(', ') })];
    return documentOf('pdf', blocks, { warnings: [...missing, ...warnings], pages: pdf.numPages });
  } catch (error) {
    throw error instanceof ReaderError ? error : new ReaderError('damaged');
  } finally {
    await pdf.loadingTask.destroy();
  }
}
