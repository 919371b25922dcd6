import type { Page, PagePiece } from '../page/page.ts';
import { weakBelow } from '../page/rows.ts';

/** How far from a lone sign, in sizes of type, another word has to stand. */
const reach = 2;

const isDoubtfulSign = ({ text, confidence }: PagePiece): boolean =>
  confidence !== null && confidence < weakBelow && [...text].length === 1 && !/\d/.test(text);

const isNear = (sign: PagePiece, other: PagePiece): boolean => {
  const size = Math.max(sign.size, other.size);
  return (
    Math.abs(sign.baseline - other.baseline) < 0.4 * other.size &&
    other.left - sign.right < reach * size &&
    sign.left - other.right < reach * size
  );
};

/** A page without the lone doubtful signs that dust and the rims of stamps leave, and how many these were. */
export function withoutSpecks(page: Page): { page: Page; specks: number } {
  const pieces = page.pieces.filter(
    (piece) => !isDoubtfulSign(piece) || page.pieces.some((other) => other !== piece && isNear(piece, other)),
  );
  return { page: { ...page, pieces }, specks: page.pieces.length - pieces.length };
}
