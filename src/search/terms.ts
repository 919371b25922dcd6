import { encodeKey, isNumberKey, joiner } from './encode.ts';

/** Term for one whole word of the index. */
export const wholeWord = (key: string): string => `${encodeKey(key)}${joiner}`;

/** Term for a word of which only the beginning is known. */
export const beginning = (key: string): string => encodeKey(key);

/** Terms for the neighbouring pairs of words. */
export const pairsOf = (keys: readonly string[]): string[] =>
  keys.slice(1).map((key, at) => {
    const before = keys[at] ?? '';
    return `${encodeKey(before)}${joiner}${isNumberKey(before) ? '' : encodeKey(key)}`;
  });

/** Term for words in a row. One word is not quoted, it would be found at the end of a text alone; a number is. */
export const phraseOf = (keys: readonly string[]): string => {
  const [first = ''] = keys;
  if (keys.length < 2) return isNumberKey(first) ? `"${wholeWord(first)}"` : wholeWord(first);
  return `"${pairsOf(keys).join(' ')}"`;
};
