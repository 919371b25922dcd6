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

/** Letters of Vietnamese, their marks apart. */
const vietnamese = /^(?:[AEIOUYaeiouy]\p{M}*|[B-DG-HK-NP-TVXb-dg-hk-np-tvx\u0110\u0111])$/u;
/** Signs that papers of offices do not have, and that rims of stamps are taken for. */
const stray = /^[‹›«»©®°¬|\\~^_\x60´¨¢£¥§¤]$/;

/** A lone sign that no Vietnamese text has, however sure the recognition and however near it stands to others. */
const isForeign = ({ text, confidence }: PagePiece): boolean =>
  confidence !== null &&
  [...text].length === 1 &&
  (stray.test(text) || (/\p{L}/u.test(text) && !vietnamese.test(text.normalize('NFD'))));

/** A page without the lone doubtful signs that dust and the rims of stamps leave, and how many these were. */
export function withoutSpecks(page: Page): { page: Page; specks: number } {
  const pieces = page.pieces.filter(
    (piece) =>
      !isForeign(piece) &&
      (!isDoubtfulSign(piece) || page.pieces.some((other) => other !== piece && isNear(piece, other))),
  );
  return { page: { ...page, pieces }, specks: page.pieces.length - pieces.length };
}
