import { encodeKey, joiner } from './encode.ts';

/** Term for one whole word of the index. */
export const wholeWord = (key: string): string => `${encodeKey(key)}${joiner}`;

/** Term for a word of which only the beginning is known. */
export const beginning = (key: string): string => encodeKey(key);

/** Terms for the neighbouring pairs of words. */
export const pairsOf = (keys: readonly string[]): string[] =>
  keys.slice(1).map((key, at) => `${encodeKey(keys[at] ?? '')}${joiner}${encodeKey(key)}`);

/** Term for words in a row. One word is never quoted: it would be found at the end of a text alone. */
export const phraseOf = (keys: readonly string[]): string => {
  const [first = ''] = keys;
  return keys.length < 2 ? wholeWord(first) : `"${pairsOf(keys).join(' ')}"`;
};
