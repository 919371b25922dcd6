import { foldedWords } from '../text/phrase.ts';
import { shortWords } from './patterns/short-words.table.ts';

const longBy = new Map(shortWords.map(({ short, long }) => [short, long]));
const shorts = new RegExp(`(?<!\\p{L})(?:${[...longBy.keys()].join('|')})(?!\\p{L})`, 'gu');

/** A printed name with its abbreviations written out: "Cả nước chung sức xây dựng NTM". */
export const withLongForms = (printed: string): string =>
  printed.replace(shorts, (short) => longBy.get(short) ?? short);

const folded = shortWords.map(({ short, long }) => ({ short: foldedWords(short), long: foldedWords(long) }));

/** The folded words of a name, and those with one run of them abbreviated, for each abbreviation that there is. */
export const withShortForms = (words: readonly string[]): readonly (readonly string[])[] => [
  words,
  ...folded.flatMap(({ short, long }) => {
    const at = words.findIndex((_, index) => long.every((word, next) => words[index + next] === word));
    return at < 0 ? [] : [[...words.slice(0, at), ...short, ...words.slice(at + long.length)]];
  }),
];
