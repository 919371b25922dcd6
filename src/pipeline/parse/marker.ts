import { fold } from '../text/fold.ts';
import { parseMisreadRoman, parseRoman } from '../text/numerals.ts';
import { mayMatch } from '../text/signs/may-match.ts';
import { see } from '../text/signs/sight.ts';
import type { MarkerKind } from '../tree.ts';
import { letterFollows, letterValue } from './letter-series.ts';
import {
  doubtfulShapes,
  type MarkerShape,
  markerShapes,
  mayBeDoubtful,
  misreadDigits,
} from './profiles/markers.table.ts';

/** One way of reading the start of a line as a marker. */
export interface Marker {
  readonly kind: MarkerKind;
  /** As printed: "11.", "đ)", "-". */
  readonly printed: string;
  /** Code units of the text that the marker and the space after it take. */
  readonly length: number;
  readonly rank: number;
  /** Shape and closing sign: markers of one series share it. */
  readonly style: string;
  /** Place in its series, from 1; null for dashes and other marks without order. */
  readonly value: number | null;
  /** Whether its series is the alphabet, small or in capitals. */
  readonly isLetter: boolean;
  /** Its part of an anchor: "ii", "1", "đ", "dieu-5". */
  readonly key: string;
  /** What is read where other signs are printed, "III." for "lII."; null where the printed marker is the reading. */
  readonly read: string | null;
  /** True where neighbours must bear the reading out, for the printed signs show something else. */
  readonly doubtful: boolean;
}

function orderOf(shape: MarkerShape, value: string): number | null {
  switch (shape.numeral) {
    case 'arabic':
      return Number(value);
    case 'decimal':
    case 'misread-decimal':
      return Number(value.slice(value.lastIndexOf('.') + 1));
    case 'lettered':
      return Number(value.slice(1));
    case 'roman':
      return parseRoman(value) ?? parseMisreadRoman(value);
    case 'lower-roman':
      return parseRoman(value.toUpperCase());
    case 'letter':
    case 'capital':
      return letterValue(value.toLowerCase());
    case 'misread-arabic':
      return /^\d+$/.test(value) ? Number(value) : null;
    case 'none':
      return null;
  }
}

/** The value between the printed signs as it is read: digits for the letters of a scanner, points for its commas. */
function valueRead({ numeral }: MarkerShape, printed: string): string {
  if (numeral === 'roman') return printed.replaceAll(' ', '');
  if (numeral !== 'misread-arabic' && numeral !== 'misread-decimal') return printed;
  return [...printed].map((sign) => (sign === ',' ? '.' : (misreadDigits[sign] ?? sign))).join('');
}

const keyOf = (shape: MarkerShape, value: string, number: number | null): string => {
  if (shape.keyword !== undefined) return `${shape.keyword}-${fold(value)}`;
  if (shape.numeral === 'roman' && number !== null) return toRoman(number);
  if (shape.numeral === 'misread-arabic' && number !== null) return String(number);
  if (shape.reads !== undefined) return shape.reads;
  return value.toLowerCase();
};

const romanUnits: readonly (readonly [number, string])[] = [
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function toRoman(number: number): string {
  let rest = number;
  let text = '';
  for (const [unit, letters] of romanUnits) {
    while (rest >= unit) {
      text += letters;
      rest -= unit;
    }
  }
  return text;
}

/** The marker as it should be printed: the reading of the value between the printed signs. */
function readingOf(shape: MarkerShape, printed: string, value: string, number: number | null): string | null {
  if (shape.numeral === 'roman' && number !== null && parseRoman(value) === null)
    return printed.replace(value, toRoman(number).toUpperCase());
  if (shape.doubtful !== true) return null;
  const closing = shape.closing ?? printed.slice(-1);
  if (shape.keyword !== undefined) return `${printed.slice(0, printed.search(/\s/))} ${value}${closing}`;
  const reading = `${shape.opening ?? ''}${shape.reads ?? value}${closing}`;
  return reading === printed ? null : reading;
}

function readShape(shape: MarkerShape, text: string): Marker | null {
  if (!mayMatch(shape.pattern, see(text).sight)) return null;
  const match = shape.pattern.exec(text);
  const printed = match?.groups?.['mark']?.trim();
  if (match === null || printed === undefined) return null;
  const value = valueRead(shape, match.groups?.['value'] ?? '');
  const number = orderOf(shape, shape.reads ?? value);
  if (number === null && shape.numeral !== 'none') return null;
  const isDecimal = shape.numeral === 'decimal' || shape.numeral === 'misread-decimal';
  const depth = isDecimal ? value.split('.').length - 2 : 0;
  const closing = shape.closing ?? printed.slice(-1).replace(/[\p{L}\d]/u, '');
  return {
    kind: shape.kind,
    printed,
    length: match[0].length,
    rank: shape.rank + depth,
    style: `${shape.series ?? shape.id}${depth || ''}${closing}`,
    value: number,
    isLetter: shape.numeral === 'letter' || shape.numeral === 'capital',
    key: keyOf(shape, value, number),
    read: readingOf(shape, printed, value, number),
    doubtful: shape.doubtful === true,
  };
}

/**
 * All ways of reading the start of `text` as a marker, in the order of the table of shapes; none for running text.
 * A list mark of Markdown before another marker ("- a)") is part of the printed layout and is skipped.
 */
export function readMarkers(text: string): Marker[] {
  const found = markerShapes.flatMap((shape) => readShape(shape, text) ?? []);
  const list = found.find(({ kind }) => kind === 'dash' || kind === 'bullet');
  if (list === undefined) return found;
  const inner = readMarkers(text.slice(list.length)).filter(({ kind }) => !isItem(kind));
  return inner.length > 0
    ? inner.map((marker) => ({ ...marker, length: marker.length + list.length }))
    : found;
}

/** Readings that the printed signs do not show by themselves: "1," for "1.", "l." for "1.", "d)" for "đ)". */
export const readDoubtful = (text: string): Marker[] =>
  mayBeDoubtful.test(text) ? doubtfulShapes.flatMap((shape) => readShape(shape, text) ?? []) : [];

/** Whether a marker stands right behind a value of its series. */
export const follows = ({ value, isLetter }: Marker, before: number | null): boolean =>
  value !== null && before !== null && (isLetter ? letterFollows(before, value) : value === before + 1);

/** Dashes, pluses and bullets: marks without order, under which no unmarked paragraph stands. */
export const isItem = (kind: MarkerKind): boolean => kind === 'dash' || kind === 'plus' || kind === 'bullet';
