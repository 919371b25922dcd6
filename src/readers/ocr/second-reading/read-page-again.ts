import { fold } from '../../../pipeline/text/fold.ts';
import type { Page, PagePiece } from '../../page/page.ts';
import { linesOf, weakBelow } from '../../page/rows.ts';
import { numeralPlaces } from './numeral-places.table.ts';
import { readDash } from './read-dash.ts';
import { isQuarter, readNumeral } from './read-numeral.ts';
import { typeSizeOf } from './type-scale.ts';

const places: ReadonlySet<string> = new Set(numeralPlaces.map(({ word }) => word));

const isCapitals = (text: string): boolean => /^\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** A word with what stands beside it. */
interface Place {
  readonly piece: PagePiece;
  /** The word before it, be it on the line before. */
  readonly before: PagePiece | undefined;
  readonly after: PagePiece | undefined;
  readonly isFirst: boolean;
}

/** A stroke and the stop behind it, taken for one sign. */
const blurredStop = /[IVX]L$/;

/** Both stops are of one width; which one was lost, the word behind it tells. */
const stopBefore = (after: PagePiece | undefined): string =>
  after !== undefined && /^\p{Lu}/u.test(after.text) ? '.' : ',';

/** The second reading of a word in type of a size; null where the first one stands. */
function readAgain({ piece, before, after, isFirst }: Place, size: number): string | null {
  const ink = (piece.right - piece.left) / size;
  const isMarker = isFirst && after !== undefined && isCapitals(after.text);
  const isNumeral =
    isMarker || isQuarter(piece.text) || (before !== undefined && places.has(fold(before.text)));
  const lostStop = isMarker || blurredStop.test(piece.text) ? stopBefore(after) : null;
  const read = isNumeral ? readNumeral(piece.text, ink, lostStop) : readDash(piece.text, ink);
  return read === piece.text ? null : read;
}

/**
 * Reads numerals and dashes of a recognised page a second time, by their measure: what recognition gets wrong of them is how
 * many strokes stand side by side. A word that is read otherwise becomes a doubtful one, for a person to look at.
 */
export function readPageAgain(page: Page): Page {
  const lines = linesOf(page.pieces);
  const usual = typeSizeOf(page.pieces);
  const pieces = lines.flatMap((line, row) => {
    const size = typeSizeOf(line) ?? usual;
    if (size === null) return line;
    return line.map((piece, index) => {
      const isFirst = index === 0;
      const before = isFirst ? lines[row - 1]?.at(-1) : line[index - 1];
      const place = { piece, before, after: line[index + 1], isFirst };
      const read = piece.confidence === null ? null : readAgain(place, size);
      return read === null
        ? piece
        : { ...piece, text: read, confidence: Math.min(piece.confidence ?? 0, weakBelow - 1) };
    });
  });
  return { ...page, pieces };
}
