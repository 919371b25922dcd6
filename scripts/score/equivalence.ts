import { fold } from '../../src/pipeline/text/fold.ts';
import type { Abbreviation } from '../../src/schemas/abbreviation.ts';
import type { PrintedDate } from '../../src/schemas/date.ts';

/** Words of a text without marks, case, dashes and punctuation: what is the same in any spelling. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two texts say the same words, whatever their case, marks, dashes and spaces. */
export const saysSame = (one: string, other: string): boolean =>
  wordsOf(one).join(' ') === wordsOf(other).join(' ');

/**
 * Whether two names are the same once short forms are read in full. Only short forms with a single reading are
 * expanded, so that two different names never become one.
 */
export function isSameName(one: string, other: string, abbreviations: readonly Abbreviation[]): boolean {
  const full = new Map(
    abbreviations.flatMap(({ short, long: [only, ...more] }) =>
      only === undefined || more.length > 0 ? [] : [[wordsOf(short).join(' '), wordsOf(only).join(' ')]],
    ),
  );
  const expand = (name: string): string =>
    wordsOf(name)
      .map((word) => full.get(word) ?? word)
      .join(' ');
  return expand(one) === expand(other);
}

const tidy = (text: string): string => text.replace(/\*/g, '').replace(/\s+/g, ' ').trim();

/** Whether two texts have the same wording, spaces and emphasis marks of Markdown apart; null is like null alone. */
export const isSameWording = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : tidy(one) === tidy(other);

/** Whether two lists have the same wording, item by item. */
const areSameWording = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, index) => isSameWording(item, other[index] ?? null));

/** Whether two printed dates have the same parts, blanks included. */
export const isSameDate = (one: PrintedDate | null, other: PrintedDate | null): boolean =>
  one?.year === other?.year && one?.month === other?.month && one?.day === other?.day;

/**
 * How printed words are held against those of the gold. On a clean text they must be the same; on a damaged one a
 * reading may give what the paper means or what the copy shows, and both are right.
 */
export interface Wording {
  readonly isSameText: (one: string | null, other: string | null) => boolean;
  readonly isSameList: (one: readonly string[], other: readonly string[]) => boolean;
  readonly isSameName: (one: string, other: string, abbreviations: readonly Abbreviation[]) => boolean;
  /** Markers of divisions: "1.", "a)", "-". */
  readonly isSameMarkers: (one: string, other: string) => boolean;
}

export const cleanWording: Wording = {
  isSameText: isSameWording,
  isSameList: areSameWording,
  isSameName,
  isSameMarkers: (one, other) => one === other,
};

/** Letters that look alike, as one of them; marks, case, dashes, spaces and punctuation do not count. */
const lookOf = (text: string): string =>
  wordsOf(text.normalize('NFC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''))
    .join('')
    .replace(/rn/g, 'm')
    .replace(/cl/g, 'd')
    .replace(/[06]/g, 'o')
    .replace(/[1ij]/g, 'l');

const looksSame = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : lookOf(one) === lookOf(other);

/** A dash has no letters to be known by: any of its forms is a dash, and no other marker is. */
const markersLook = (markers: string): string => {
  const dashes = markers.normalize('NFC').replace(/[-–—−]/g, '-');
  return dashes
    .split(' / ')
    .map((marker) => (lookOf(marker) === '' ? marker.trim() : lookOf(marker)))
    .join(' / ');
};

export const damagedWording: Wording = {
  isSameText: looksSame,
  isSameList: (one, other) => looksSame(one.join(''), other.join('')),
  isSameName: (one, other, abbreviations) => isSameName(one, other, abbreviations) || looksSame(one, other),
  isSameMarkers: (one, other) => markersLook(one) === markersLook(other),
};
