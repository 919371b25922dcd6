import { fold } from '../../../pipeline/text/fold.ts';
import type { Page, PagePiece } from '../../page/page.ts';
import { linesOf, weakBelow } from '../../page/rows.ts';
import { numeralPlaces } from './numeral-places.table.ts';
import { readDash } from './read-dash.ts';
import { isQuarter, readMarker, readNumeral } from './read-numeral.ts';
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

/** Reads numerals and dashes of recognised pages a second time. It goes through a document once, in order. */
class SecondReading {
  /** Value of the last marker in Roman numerals. */
  #last = 0;

  page(page: Page): Page {
    const lines = linesOf(page.pieces);
    const usual = typeSizeOf(page.pieces);
    const pieces = lines.flatMap((line, row) => {
      const size = typeSizeOf(line) ?? usual;
      if (size === null) return line;
      return line.map((piece, index) => {
        const isFirst = index === 0;
        const before = isFirst ? lines[row - 1]?.at(-1) : line[index - 1];
        const place = { piece, before, after: line[index + 1], isFirst };
        const read = piece.confidence === null ? null : this.#read(place, size);
        return read === null || read === piece.text
          ? piece
          : { ...piece, text: read, confidence: Math.min(piece.confidence ?? 0, weakBelow - 1) };
      });
    });
    return { ...page, pieces };
  }

  /** The second reading of a word in type of a size; null where there is none. */
  #read({ piece, before, after, isFirst }: Place, size: number): string | null {
    const { text } = piece;
    const ink = (piece.right - piece.left) / size;
    if (isFirst && after !== undefined && isCapitals(after.text)) {
      const marker = readMarker(text, ink, this.#last);
      this.#last = marker?.value ?? this.#last;
      return marker?.text ?? null;
    }
    if (isQuarter(text) || (before !== undefined && places.has(fold(before.text))))
      return readNumeral(text, ink, blurredStop.test(text) ? stopBefore(after) : null);
    return readDash(text, ink);
  }
}

/**
 * Reads numerals and dashes of recognised pages a second time, by their measure and their sequence: what recognition gets
 * wrong of them is how many strokes stand side by side. A word that is read otherwise becomes a doubtful one, for a person to
 * look at.
 */
export function readPagesAgain(pages: readonly Page[]): Page[] {
  const reading = new SecondReading();
  return pages.map((page) => reading.page(page));
}
