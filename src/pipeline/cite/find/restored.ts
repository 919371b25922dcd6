import { foldKeepingLength } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { vocabulary } from '../patterns/vocabulary.table.ts';

const spellings = Map.groupBy(
  vocabulary.map((phrase) => phrase.toLowerCase()),
  foldKeepingLength,
);
const literals = [...spellings.keys()]
  .sort((a, b) => b.length - a.length)
  .map((one) => one.replace(/[.&]/g, '\\$&'));
const phrase = new RegExp(`(?<![a-z0-9])(?:${literals.join('|')})(?![a-z0-9])`, 'g');

/**
 * A text as long as the given one in which known phrases have their marks back: "Nghi quyêt" reads "Nghị quyết". What is
 * capital stays so. Words that are a spelling of the phrase as they stand are left alone.
 *
 * @param folded the text folded unit for unit
 */
export function withMarksRestored(text: string, folded: string): string {
  let read = '';
  let from = 0;
  for (const { 0: found, index } of matchesOf(phrase, folded)) {
    const [spelling = found, ...others] = spellings.get(found) ?? [];
    const printed = text.slice(index, index + found.length);
    const small = printed.toLowerCase();
    if (small === spelling || others.includes(small)) continue;
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
