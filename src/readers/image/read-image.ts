import type { ReadDocument } from '../document.ts';
import { scanDocument } from '../ocr/scan-document.ts';
import type { ReadOptions } from '../read-document.ts';
import { assertWithin, ReaderError } from '../reader-error.ts';
import { imageSize } from './image-size.ts';

/**
 * Reads a scan or photograph of one page.
 *
 * @throws ReaderError where it is damaged or too large, and where no recognition is at hand
 */
export async function readImage(bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument> {
  assertWithin('fileBytes', bytes.length);
  const size = imageSize(bytes);
  if (size === null) throw new ReaderError('damaged');
  assertWithin('imagePixels', size.width * size.height);
  if (options.ocr === undefined) throw new ReaderError('needs-ocr');
  const page = await options.ocr.readImage(bytes);
  options.onPage?.(1, 1);
  return scanDocument('image', [page], true);
}
