import { assertWithin } from '../reader-error.ts';
import type { PageRaster } from './recognized-page.ts';

/** Recognition is at its best here: finer pictures cost time and gain nothing. */
export const pixelsPerPoint = 200 / 72;

/** Shorter side of A4 in points and, at that fineness, in pixels; a photograph is taken for a whole page. */
const shortSidePoints = 595;
const shortSidePixels = Math.round(shortSidePoints * pixelsPerPoint);
/** How much finer than that a picture may be before it is drawn smaller. */
const finerBy = 1.2;

/**
 * Size in which a picture of one page is recognised: its own, or that of a page where it is much finer.
 *
 * @throws ReaderError where it has too many pixels
 */
export function rasterOfImage({ width, height }: { width: number; height: number }): PageRaster {
  assertWithin('imagePixels', width * height);
  const short = Math.min(width, height);
  const scale = short > shortSidePixels * finerBy ? shortSidePixels / short : 1;
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  return { number: 1, width: wide, height: high, pixelsPerPoint: Math.min(wide, high) / shortSidePoints };
}

/**
 * Size in which a page of a PDF is recognised, from its size at the fineness of recognition.
 *
 * @throws ReaderError where it has too many pixels
 */
export function rasterOfPage(number: number, size: { width: number; height: number }): PageRaster {
  const [width, height] = [Math.ceil(size.width), Math.ceil(size.height)];
  assertWithin('imagePixels', width * height);
  return { number, width, height, pixelsPerPoint };
}
