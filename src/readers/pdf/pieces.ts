import type { PagePiece } from '../page/page.ts';

/** Six numbers of a transformation, as PDF writes them. */
export type Matrix = readonly number[];

/** What pdf.js tells of a stretch of text. */
export interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly transform: Matrix;
}

const multiply = (a: Matrix, b: Matrix): number[] => {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
};

/** A stretch of text as it stands on the page as shown; null for text that runs up or down the page. */
export function pieceOf({ str, width, transform }: PdfItem, view: Matrix): PagePiece | null {
  const [a = 1, b = 0, c = 0, d = 1, left = 0, baseline = 0] = multiply(view, transform);
  if (Math.abs(b) > Math.abs(a)) return null;
  const size = Math.hypot(c, d);
  return { text: str, left, right: left + width, baseline, size, confidence: null };
}
