import type { Range } from '../text/block.ts';
import { matchesOf } from '../text/matches.ts';

/** Marks of quotation: printers take one for the other, so the place of a mark decides with it. */
const marks = /["\u201c-\u201f\u00ab\u00bb'\u2018\u2019]/g;
const openers = '\u201c\u201e\u201f\u00ab';
const closers = '\u201d\u00bb';
const singles = "'\u2018\u2019";

/** Longer stretches lie between two marks that do not belong together, in UTF-16 code units. */
const longest = 600;

/** What may stand before a mark that opens, and what behind it. */
const outside = /[\s"\u201c-\u201f\u00ab\u00bb'\u2018\u2019([{:;,/*_\u2013\u2014-]/;
const within = /[\p{L}\p{N}"\u201c-\u201f\u00ab'\u2018*_]/u;

const beginsWord = (text: string, at: number): boolean =>
  (at === 0 || outside.test(text.charAt(at - 1))) && within.test(text.charAt(at + 1));

/** Between letters a single mark is an apostrophe, as in place names of the highlands. */
const isApostrophe = (text: string, at: number): boolean =>
  /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));

const opens = (text: string, at: number, isInside: boolean): boolean => {
  const mark = text.charAt(at);
  if (openers.includes(mark)) return !isInside || beginsWord(text, at);
  if (closers.includes(mark) || mark === '\u2019') return !isInside && beginsWord(text, at);
  return beginsWord(text, at) || (mark === '"' && !isInside);
};

/** Spaces and the punctuation that printers put before a closing mark are no part of what is quoted. */
const tighten = (text: string, range: Range): Range => {
  let { start, end } = range;
  while (start < end && /[\s*_]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s*_,;.]/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
};

/**
 * Ranges between quotation marks, marks left out, in order, an outer one before those inside it; curly, low, straight,
 * French and single marks, also where one stands for another. One pass: a mark without its partner is left alone.
 */
export const quotations = (text: string): Range[] => {
  const found: Range[] = [];
  const doubles: number[] = [];
  let single: number | null = null;
  const add = (from: number, to: number): void => {
    const range = tighten(text, { start: from + 1, end: to });
    if (range.end > range.start && range.end - range.start <= longest) found.push(range);
  };
  for (const { 0: mark, index: at } of matchesOf(marks, text)) {
    if (singles.includes(mark)) {
      if (isApostrophe(text, at)) continue;
      if (opens(text, at, single !== null)) single = at;
      else if (single !== null) {
        add(single, at);
        single = null;
      }
    } else if (opens(text, at, doubles.length > 0)) doubles.push(at);
    else {
      const from = doubles.pop();
      if (from !== undefined) add(from, at);
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};
