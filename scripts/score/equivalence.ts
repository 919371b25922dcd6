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
export const areSameWording = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, index) => isSameWording(item, other[index] ?? null));

/** Whether two printed dates have the same parts, blanks included. */
export const isSameDate = (one: PrintedDate | null, other: PrintedDate | null): boolean =>
  one?.year === other?.year && one?.month === other?.month && one?.day === other?.day;
