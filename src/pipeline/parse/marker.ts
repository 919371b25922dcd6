import { fold } from '../text/fold.ts';
import { parseMisreadRoman, parseRoman } from '../text/numerals.ts';
import type { MarkerKind } from '../tree.ts';
import { type MarkerShape, markerShapes } from './profiles/markers.table.ts';

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
  /** Its part of an anchor: "ii", "1", "đ", "dieu-5". */
  readonly key: string;
  /** True where a Roman numeral was printed with wrong letters. */
  readonly misread: boolean;
}

/** Alphabet of the points of a clause (NĐ 30/2020/NĐ-CP, Annex I, II.5.d): "đ" follows "d". */
const points = 'abcd\u0111eghiklmnopqrstuvxy';

const letterValue = (letter: string): number | null => {
  const index = points.indexOf(letter);
  return index < 0 ? null : index + 1;
};

function orderOf(shape: MarkerShape, value: string): number | null {
  switch (shape.numeral) {
    case 'arabic':
      return Number(value);
    case 'decimal':
      return Number(value.slice(value.lastIndexOf('.') + 1));
    case 'roman':
      return parseRoman(value) ?? parseMisreadRoman(value);
    case 'lower-roman':
      return parseRoman(value.toUpperCase());
    case 'letter':
    case 'capital':
      return letterValue(value.toLowerCase());
    case 'none':
      return null;
  }
}

const keyOf = (shape: MarkerShape, value: string, number: number | null): string => {
  if (shape.keyword !== undefined) return `${shape.keyword}-${fold(value)}`;
  if (shape.numeral === 'roman' && number !== null) return toRoman(number);
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

function readShape(shape: MarkerShape, text: string): Marker | null {
  const match = shape.pattern.exec(text);
  const printed = match?.groups?.['mark']?.trim();
  if (match === null || printed === undefined) return null;
  const value = match.groups?.['value'] ?? '';
  const number = orderOf(shape, value);
  if (number === null && shape.numeral !== 'none') return null;
  const depth = shape.numeral === 'decimal' ? value.split('.').length - 2 : 0;
  return {
    kind: shape.kind,
    printed,
    length: match[0].length,
    rank: shape.rank + depth,
    style: `${shape.id}${depth || ''}${printed.slice(-1).replace(/[\p{L}\d]/u, '')}`,
    value: number,
    key: keyOf(shape, value, number),
    misread: shape.numeral === 'roman' && parseRoman(value) === null,
  };
}

/**
 * All ways of reading the start of `text` as a marker, in the order of the table of shapes; none for running text.
 * A list mark of Markdown before another marker ("- a)") is part of the printed layout and is skipped.
 */
export function readMarkers(text: string): Marker[] {
  const found = markerShapes
    .map((shape) => readShape(shape, text))
    .filter((marker): marker is Marker => marker !== null);
  const list = found.find(({ kind }) => kind === 'dash' || kind === 'bullet');
  if (list === undefined) return found;
  const inner = readMarkers(text.slice(list.length)).filter(({ kind }) => !isItem(kind));
  return inner.length > 0
    ? inner.map((marker) => ({ ...marker, length: marker.length + list.length }))
    : found;
}

/** Dashes, pluses and bullets: marks without order, under which no unmarked paragraph stands. */
export const isItem = (kind: MarkerKind): boolean => kind === 'dash' || kind === 'plus' || kind === 'bullet';
