import type { Range } from '../../text/block.ts';
import { foldKeepingLength } from '../../text/fold.ts';
import { PhraseTree } from '../../text/phrase-tree.ts';
import { placeTypeNames } from '../patterns/place-types.table.ts';
import { vocabulary } from '../patterns/vocabulary.table.ts';

const spellings = Map.groupBy(
  vocabulary.map((phrase) => phrase.toLowerCase()),
  foldKeepingLength,
);
const phrases = new PhraseTree(spellings.keys());

/** Letters and digits of a folded text. */
const isWordUnit = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const isInWord = (folded: string, at: number): boolean => isWordUnit[folded.charCodeAt(at)] === 1;

/** Known phrases that stand in a folded text as whole words, in order and apart, the longest of those that begin alike. */
function phrasesIn(folded: string): Range[] {
  const found: Range[] = [];
  const isEnd = (at: number): boolean => !isInWord(folded, at);
  for (let start = 0; start < folded.length; start += 1) {
    if (start > 0 && isInWord(folded, start - 1)) continue;
    const end = phrases.longestAt(folded, start, isEnd);
    if (end < 0) continue;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

/** A type of place in full marks before a capital: "phường An Hòa" names a place, not a "phương án". */
const namesPlace = (printed: string): boolean =>
  placeTypeNames.some(
    (type) => printed.startsWith(`${type} `) && /\p{Lu}/u.test(printed.charAt(type.length + 1)),
  );

/**
 * A text as long as the given one in which known phrases have their marks back: "Nghi quyêt" reads "Nghị quyết". What is
 * capital stays so. Words that are a spelling of the phrase as they stand are left alone.
 *
 * @param folded the text folded unit for unit
 */
export function withMarksRestored(text: string, folded: string): string {
  let read = '';
  let from = 0;
  for (const { start: index, end } of phrasesIn(folded)) {
    const found = folded.slice(index, end);
    const [spelling = found, ...others] = spellings.get(found) ?? [];
    const printed = text.slice(index, index + found.length);
    const small = printed.toLowerCase();
    if (small === spelling || others.includes(small) || namesPlace(printed)) continue;
    read += text.slice(from, index) + inCaseOf(printed, spelling);
    from = index + found.length;
  }
  return from === 0 ? text : read + text.slice(from);
}

function inCaseOf(printed: string, spelling: string): string {
  let cased = '';
  for (let at = 0; at < spelling.length; at += 1) {
    const letter = spelling.charAt(at);
    const shown = printed.charAt(at);
    cased += shown === shown.toLowerCase() ? letter : letter.toUpperCase();
  }
  return cased;
}
