import { lookalikeLetters } from './lookalike-letters.table.ts';
import { foldedKey } from './phrase.ts';

/** Shorter names look like others too easily to be known by their look. */
const fewestLetters = 9;

/**
 * What a name looks like on paper: folded, without spaces, letters that copies take for each other as one of them. Two
 * names with one look are one name, misread. Null for names too short to be told apart by their look.
 */
export function lookOf(name: string): string | null {
  const letters = lookOfPart(foldedKey(name));
  return letters.length < fewestLetters ? null : letters;
}

/** Look of a part of a name, however short. */
export function lookOfPart(folded: string): string {
  let look = folded.replace(/[^a-z0-9]+/g, '');
  for (const { printed, read } of lookalikeLetters) look = look.replaceAll(printed, read);
  return look;
}
