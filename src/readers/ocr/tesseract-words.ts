import type { Block } from 'tesseract.js';
import type { RecognizedWord } from './recognized-page.ts';

/** The words of the blocks that tesseract.js gives for a picture; places in pixels from the upper left corner. */
export const tesseractWords = (blocks: readonly Block[] | null): RecognizedWord[] => {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.lines));
  return lines.flatMap(({ words, baseline, rowAttributes }) => {
    const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
    return words.map(({ text, confidence, bbox }) => ({
      text,
      confidence,
      left: bbox.x0,
      right: bbox.x1,
      baseline: baseline.y0 + slope * ((bbox.x0 + bbox.x1) / 2 - baseline.x0),
      height: rowAttributes.rowHeight,
    }));
  });
};
