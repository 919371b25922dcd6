import { fold } from './fold.ts';

/** Words of a phrase, folded: what two spellings of one name have in common. */
export function foldedWords(phrase: string): readonly string[] {
  return fold(phrase).match(/[a-z0-9]+/g) ?? [];
}

/** Folded words joined by single spaces; equal for every spelling of the same words. */
export function foldedKey(phrase: string): string {
  return foldedWords(phrase).join(' ');
}

/**
 * End of `phrase` where it begins exactly at `start` of a text folded by `foldKeepingLength`, else null.
 * Between two words up to four units that are no letter or digit may stand, whatever they are.
 */
export function endOfPhraseAt(folded: string, start: number, words: readonly string[]): number | null {
  let at = start;
  for (const [n, word] of words.entries()) {
    if (n > 0) {
      const gap = /^[^a-z0-9\n]{1,4}/.exec(folded.slice(at, at + 4));
      if (gap === null) return null;
      at += gap[0].length;
    }
    if (!folded.startsWith(word, at)) return null;
    at += word.length;
  }
  return words.length > 0 && !/[a-z0-9]/.test(folded.charAt(at)) ? at : null;
}

/** Every place where `phrase` stands as whole words in a folded text. */
export function placesOfPhrase(
  folded: string,
  words: readonly string[],
): readonly { start: number; end: number }[] {
  const first = words[0];
  if (first === undefined) return [];
  const found: { start: number; end: number }[] = [];
  for (let start = folded.indexOf(first); start !== -1; start = folded.indexOf(first, start + 1)) {
    if (/[a-z0-9]/.test(folded.charAt(start - 1))) continue;
    const end = endOfPhraseAt(folded, start, words);
    if (end !== null) found.push({ start, end });
  }
  return found;
}
