import { barredD } from './marks.table.ts';
import { tidy } from './tidy.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * The writing that Pagefind indexes. Each word is followed by the joiner and the key of the next word, so that the
 * index holds overlapping pairs of syllables: "thi đua" → "thi‿đua đua‿". Only the part before the joiner is the text.
 *
 * Signs, all of which Pagefind drops when it makes keys:
 * - `~`: a space that does not part words; `|` at the end of a word: the next word follows without a space
 * - `^` and one sign: a character that would otherwise be read as a sign, or give keys of its own
 * - U+0335 after d: the bar of đ, which Pagefind then folds like every other mark
 */
export const joiner = '\u203f';
const bar = '\u0335';

/** Characters that Pagefind must count as letters. */
export const includeCharacters = `${bar}%`;

const glue = '|';
const escapes: readonly (readonly [string, string])[] = [
  ['^', '^^'],
  ['~', '^:'],
  [glue, '^/'],
  [joiner, '^;'],
  [bar, '^!'],
  ['\u201c', '^('],
  ['\u201d', '^)'],
  ['\u2018', '^['],
  ['\u2019', '^]'],
  ['\u2013', '^-'],
  ['\u2014', '^='],
  ['\u2026', '^.'],
  ['<', '^{'],
  ['>', '^}'],
  ['&', '^*'],
];
const escapeOf = new Map(escapes);
const characterOf = new Map(escapes.map(([character, sign]) => [sign, character]));
const escaped = /[\^~|\u203f\u201c\u201d\u2018\u2019\u2013\u2014\u2026<>&]|\u0335/g;

const encodeCharacters = (text: string): string =>
  text
    .replace(escaped, (character) => escapeOf.get(character) ?? character)
    .replaceAll(barredD.lower, `d${bar}`)
    .replaceAll(barredD.upper, `D${bar}`);

const decodeCharacters = (text: string): string =>
  text
    .replaceAll(`d${bar}`, barredD.lower)
    .replaceAll(`D${bar}`, barredD.upper)
    .replace(/\^./g, (sign) => characterOf.get(sign) ?? sign);

const numberKey = /^\d+\p{L}/u;

/**
 * Whether a key is a number with letters, such as a document's. Such a word is written without the key of the next one,
 * so that it can be asked for exactly: Pagefind takes the beginning of a word that it does not have for the word.
 */
export const isNumberKey = (key: string): boolean => numberKey.test(key);

/** A word of a query, or the second half of a pair: no signs, only the bar of đ. */
export const encodeKey = (key: string): string => encodeCharacters(key.replaceAll(bar, ''));

/** Writes words in a row for the index. */
export const encodeWords = (words: readonly Word[]): string =>
  words
    .map(({ printed, key, end }, index) => {
      const next = words[index + 1];
      const isGlued = next !== undefined && next.start === end;
      const shown = encodeCharacters(printed).replaceAll(' ', '~');
      return `${shown}${isGlued ? glue : ''}${joiner}${isNumberKey(key) ? '' : encodeKey(next?.key ?? '')}`;
    })
    .join(' ');

/**
 * Writes a text for the index. `decode(encode(x))` is `tidy(x)`. A text without a word, such as "./.", has nothing to
 * be found by and gives an empty string.
 */
export const encode = (text: string): string => encodeWords(wordsOf(tidy(text)));

/** The text that `encode` wrote, tidied; never throws, so that a foreign text comes back as it is. */
export const decode = (encoded: string): string => {
  const words = encoded.split(' ').map((word) => {
    const [shown = ''] = word.split(joiner, 1);
    const isGlued = shown.endsWith(glue);
    return { shown: isGlued ? shown.slice(0, -glue.length) : shown, isGlued };
  });
  return words
    .map(({ shown, isGlued }, index) => {
      const text = decodeCharacters(shown.replaceAll('~', ' '));
      return isGlued || index === words.length - 1 ? text : `${text} `;
    })
    .join('');
};
