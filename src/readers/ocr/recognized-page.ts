import type { Page, PagePiece } from '../page/page.ts';

/** A word as it was recognised; places in pixels from the upper left corner. */
export interface RecognizedWord {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the letters of its line, from the foot of "g" to the head of "h". */
  readonly height: number;
}

/** A picture of a page in pixels. */
export interface PageRaster {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pixelsPerPoint: number;
}

/** Share of the height of a line that is the size of its type. */
const sizeOfHeight = 0.85;

/** The words of a picture as pieces of a page, in points, as those of a PDF are. */
export function recognizedPage(raster: PageRaster, words: readonly RecognizedWord[]): Page {
  const { number, width, height, pixelsPerPoint } = raster;
  const points = (pixels: number): number => pixels / pixelsPerPoint;
  const pieces = words.map(
    (word): PagePiece => ({
      text: word.text.normalize('NFC'),
      left: points(word.left),
      right: points(word.right),
      baseline: points(word.baseline),
      size: points(word.height) * sizeOfHeight,
      confidence: word.confidence,
    }),
  );
  return { number, width: points(width), height: points(height), pieces };
}
