import { matchesOf } from '../matches.ts';
import type { Edit } from './edit.ts';
import { longestSyllable, segment } from './glued-words.ts';
import { inCaseOf } from './letter-case.ts';
import { isKnownPair, lookUp } from './lexicon.ts';
import { plainWords } from './plain-words.table.ts';
import { areNeighbours, type Token } from './tokens.ts';

const firstVowel = /^[aeiouy]/;

/** The rest of a word: few words of Vietnamese begin with a vowel, and all of them are known. */
const isRest = ({ word, printed }: Token): boolean =>
  !word.attested &&
  firstVowel.test(word.folded) &&
  !word.isFunction &&
  !plainWords.has(printed.toLowerCase());

/**
 * Whether two printed parts are one word: "ĐIỀ U", "KHO ẢN 2". Two words of set phrases are none. A part that is no
 * syllable witnesses, or the word before or after.
 */
function isOneWord(
  text: string,
  left: Token,
  right: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if ((left.word.attested && right.word.attested) || !areNeighbours(text, left, right)) return false;
  const joined = left.printed + right.printed;
  if (joined.length > longestSyllable) return false;
  const word = lookUp(joined);
  if (!word.attested) return false;
  if (!left.word.isSyllable || !right.word.isSyllable || isRest(right)) return true;
  return (
    (before !== undefined && areNeighbours(text, before, left) && isKnownPair(before.word, word)) ||
    (after !== undefined && areNeighbours(text, right, after) && isKnownPair(word, after.word))
  );
}

/** Words that were printed or read with a space inside; a part of one word is none of the next. */
export function splitWords(text: string, tokens: readonly Token[]): Edit[] {
  const edits: Edit[] = [];
  let free = 0;
  for (const [index, right] of tokens.entries()) {
    const left = tokens[index - 1];
    if (left === undefined || left.start < free) continue;
    if (!isOneWord(text, left, right, tokens[index - 2], tokens[index + 1])) continue;
    edits.push({ start: left.start, end: right.end, read: left.printed + right.printed, rule: 'split-word' });
    free = right.end;
  }
  return edits;
}

/** Behind a single letter, further ones with a space before each; the sign that comes first costs little. */
const furtherLetters = /(?= \p{L} )(?<=(?<![\p{L}\p{M}\p{N}])\p{L})(?: \p{L}(?![\p{L}\p{M}\p{N}]))+/gu;

/** Headings set with a space after each letter, "K Ế H O Ạ C H", where the letters are set phrases and nothing else. */
export const spacedLetters = (text: string): Edit[] =>
  matchesOf(furtherLetters, text).flatMap(({ 0: further, index }): Edit[] => {
    const first = text.charAt(index - 1);
    const words = segment(first + further.replaceAll(' ', ''));
    if (words === null) return [];
    const read = words.map((word) => inCaseOf(first + first, word)).join(' ');
    return [{ start: index - 1, end: index + further.length, read, rule: 'split-word' }];
  });
