import type { Division } from '../tree.ts';
import { optionalLetters, pointAlphabet } from './profiles/letters.table.ts';

const optional = new RegExp(`^[${optionalLetters}]*$`);

/** Place of a letter in the series of points, from 1; null for anything else. */
export function letterValue(letter: string): number | null {
  const index = letter.length === 1 ? pointAlphabet.indexOf(letter) : -1;
  return index < 0 ? null : index + 1;
}

/** Whether the letter at one place follows that at another: nothing but letters that authors leave out lies between. */
export const letterFollows = (before: number, value: number): boolean =>
  value > before && optional.test(pointAlphabet.slice(before, value - 1));

/** Whether a division is marked by a letter of the alphabet: a point, or a part in capitals ("A.", not "Phần thứ nhất"). */
export const isLettered = ({ markerKind, marker }: Pick<Division, 'markerKind' | 'marker'>): boolean =>
  markerKind === 'letter' || (markerKind === 'part' && /^\p{Lu}\P{L}*$/u.test(marker ?? ''));

/** The letter that the next point would have. */
export const letterAfter = (before: number): string => pointAlphabet.charAt(before);
