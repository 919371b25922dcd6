import { foldedWords } from '../../pipeline/text/phrase.ts';

/** How many of each word a name has. */
const counted = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/**
 * How much two names have in common: words in both, twice, over all words of the two (Dice); marks and capitals do not
 * count.
 *
 * @returns 0 for names that share no word, 1 for names of the same words
 */
export const likeness = (one: string, other: string): number => {
  const [a, b] = [foldedWords(one), foldedWords(other)];
  const left = counted(b);
  let common = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
};
