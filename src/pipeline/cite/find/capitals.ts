import { matchesOf } from '../../text/matches.ts';
import {
  afterPlaceName,
  beforeRomanNumeral,
  kindsInCapitals,
  writtenNames,
} from '../patterns/capitals.table.ts';
import { phrases, wordEnd, wordStart } from '../patterns/pattern.ts';
import { placeTypeNames } from '../patterns/place-types.table.ts';

/** Cheapest sign of a stretch of capitals: two words of at least two of them. */
const twoWords = /\p{Lu}{2,} +\p{Lu}{2,}/u;
const kindName = new RegExp(`${wordStart}(?:${phrases(kindsInCapitals.map(lower))})${wordEnd}`, 'u');
const written = new Map(writtenNames.map((name) => [lower(name), name]));
const writtenName = new RegExp(`${wordStart}(?:${phrases([...written.keys()])})${wordEnd}`, 'gu');
const romanNumeral = new RegExp(`(?<=(?:${phrases(beforeRomanNumeral)}) )[ivxl]+${wordEnd}`, 'gu');
const placeName = new RegExp(
  `(?<=${wordStart}(?:${phrases(placeTypeNames)}) )(?:(?!(?:${phrases(afterPlaceName)})${wordEnd})\\p{Ll}+(?: |(?=[,;.)])|$)){1,2}`,
  'gu',
);
const token = /[^ ]+/g;

function lower(text: string): string {
  return text.toLowerCase();
}

/**
 * A text as long as the given one in which titles printed in capitals stand in mixed case, so that one grammar reads
 * both: "CHỈ THỊ SỐ 19/CT-TTG … CỦA THỦ TƯỚNG CHÍNH PHỦ". Symbols stay as they are printed.
 */
export function inMixedCase(text: string): string {
  if (!twoWords.test(text)) return text;
  let read = '';
  let from = 0;
  for (const { start, end } of stretchesOfCapitals(text)) {
    const stretch = lower(text.slice(start, end));
    if (stretch.length !== end - start || !kindName.test(stretch)) continue;
    read += text.slice(from, start) + mixed(text.slice(start, end), stretch);
    from = end;
  }
  return read + text.slice(from);
}

/** Stretches of words without a small letter; a word with a digit or a slash is a symbol and belongs to either case. */
function stretchesOfCapitals(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = -1;
  let end = 0;
  for (const { 0: word, index } of matchesOf(token, text)) {
    if (isSymbol(word) || !/\p{Ll}/u.test(word)) {
      if (start === -1) start = index;
      end = index + word.length;
    } else if (start !== -1) {
      found.push({ start, end });
      start = -1;
    }
  }
  if (start !== -1) found.push({ start, end });
  return found;
}

function isSymbol(word: string): boolean {
  return /^\d|[/&]/.test(word);
}

/** The stretch in small letters, but for symbols, names, places and Roman numerals. */
function mixed(printed: string, small: string): string {
  const letters = [...small];
  const set = (at: number, part: string): void => {
    for (let index = 0; index < part.length; index += 1) letters[at + index] = part.charAt(index);
  };
  for (const { 0: name, index } of matchesOf(placeName, small)) {
    set(
      index,
      name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
    );
  }
  for (const { 0: numeral, index } of matchesOf(romanNumeral, small)) set(index, numeral.toUpperCase());
  for (const { 0: name, index } of matchesOf(writtenName, small)) {
    const form = written.get(name);
    if (form !== undefined) set(index, form);
  }
  for (const { 0: word, index } of matchesOf(token, printed)) if (isSymbol(word)) set(index, word);
  return letters.join('');
}
