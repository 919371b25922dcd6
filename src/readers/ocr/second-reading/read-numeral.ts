import { strokesOf } from './numeral-places.table.ts';
import { inkWidth } from './type-scale.ts';

/** Numerals of sections, congresses and terms; the place of each is its value. */
const numerals: readonly string[] = ['', 'X', 'XX', 'XXX'].flatMap((tens) =>
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].map((ones) => tens + ones),
);

/** Numerals of one shape, that is those which differ only in how many strokes stand side by side. */
const shapeOf = (numeral: string): string => numeral.replace(/I+/g, 'I');
const byShape = Map.groupBy(numerals.slice(1), shapeOf);

/** Farthest, in sizes of type, that the ink of a word may be from that of its reading: less than half a stroke. */
const tolerance = 0.15;
/** The same for the numeral that has to come next: less than a stroke, for bold type is wider. */
const toleranceInSequence = 0.25;

const numeralLike = /^([IVXLHTl1|!Ï]{1,7})(\/\d{4})?([.,:;)]?)$/u;

/** Whether a word is a quarter of a year: no word behind which numerals stand has to be before it. */
export const isQuarter = (word: string): boolean => /^[IVXLHTl1|!Ï]{1,3}\/\d{4}/u.test(word);

/** Numeral as it was recognised, strokes as such: "XIH" as "XIII". */
const withStrokes = (printed: string): string =>
  [...printed].map((sign) => 'I'.repeat(strokesOf[sign] ?? 0) || sign).join('');

const errorOf = (reading: string, ink: number): number =>
  Math.abs((inkWidth(reading) ?? Number.POSITIVE_INFINITY) - ink);

const shapedLike = (signs: string): readonly string[] => byShape.get(shapeOf(withStrokes(signs))) ?? [];

/**
 * Reads a Roman numeral by the width of its ink: recognition miscounts strokes that stand side by side ("II." for "III.",
 * "XIHI" for "XIII"), but it measures the whole word.
 *
 * @param ink width of the word in sizes of its type
 * @param lostStop the stop that may have been lost behind it; null where none may
 * @returns the reading; null where the word is none, or no reading has the width
 */
export function readNumeral(printed: string, ink: number, lostStop: string | null): string | null {
  const [, signs = '', rest = '', stop = ''] = numeralLike.exec(printed) ?? [];
  if (signs === '') return null;
  const shaped = shapedLike(signs);
  // Digits may be what they seem.
  const candidates = /^1+$/.test(signs) ? [signs, ...shaped] : shaped;
  const stops = stop === '' && lostStop !== null ? ['', lostStop] : [stop];
  const readings = candidates.flatMap((numeral) => stops.map((end) => numeral + rest + end));
  const [best] = readings.sort((a, b) => errorOf(a, ink) - errorOf(b, ink));
  return best !== undefined && errorOf(best, ink) < tolerance ? best : null;
}

/** A marker as it was read, and its value. */
export interface ReadMarker {
  readonly text: string;
  readonly value: number;
}

/**
 * Reads the marker of a heading: by the width of its ink, and by its place in the sequence, which is a second witness where
 * bold type is wider than it should be.
 *
 * @param last value of the marker of the heading before it; 0 where there is none
 */
export function readMarker(printed: string, ink: number, last: number): ReadMarker | null {
  const [, signs = '', rest = '', stop = ''] = numeralLike.exec(printed) ?? [];
  if (signs === '' || rest !== '' || /^1+$/.test(signs)) return null;
  const end = stop === '' ? '.' : stop;
  const next = numerals[last + 1] ?? '';
  const isNext = shapedLike(signs).includes(next) && errorOf(next + end, ink) < toleranceInSequence;
  const read = isNext ? next + end : readNumeral(printed, ink, '.');
  return read === null ? null : { text: read, value: numerals.indexOf(read.replace(/\P{Lu}/gu, '')) };
}
