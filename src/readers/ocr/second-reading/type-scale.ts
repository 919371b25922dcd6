import type { PagePiece } from '../../page/page.ts';
import { glyphWidths } from './glyph-widths.table.ts';

const widthOf: ReadonlyMap<string, number> = new Map(
  glyphWidths.flatMap(({ signs, width }) => [...signs].map((sign) => [sign, width / 1000] as const)),
);

/** What the white at both ends of a word takes of its advance width, in sizes of type. */
const bearings = 0.08;

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Width of the ink of a word in sizes of type; null where it has a sign of unknown width. */
export function inkWidth(word: string): number | null {
  let sum = -bearings;
  for (const sign of withoutMarks(word)) {
    const width = widthOf.get(sign);
    if (width === undefined) return null;
    sum += width;
  }
  return sum;
}

/** Fewest letters that tell the size of the type of a line. */
const fewestLetters = 16;

/** Size of the type that the widths of some words add up to, in points; null where they are too few. */
export function typeSizeOf(words: readonly PagePiece[]): number | null {
  let [ink, sizes, letters] = [0, 0, 0];
  for (const { text, left, right } of words) {
    const size = text.length > 1 ? inkWidth(text) : null;
    if (size === null) continue;
    ink += right - left;
    sizes += size;
    letters += text.length;
  }
  return letters < fewestLetters ? null : ink / sizes;
}
