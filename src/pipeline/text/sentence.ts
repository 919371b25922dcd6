import type { Range } from './block.ts';
import { matchesOf } from './matches.ts';

/** Ends of sentences: a stop, a closing quote if any, a space and a capital or digit. Semicolons part long lists. */
const boundary = /[.!?…][”"’)]?\s+(?=[\p{Lu}\d“"])|;\s+/gu;

/** Longest sentence that is shown whole, in UTF-16 code units; a longer one is cut at its semicolons. */
const longest = 420;

const cut = (text: string, ends: readonly number[], range: Range): Range => {
  let start = 0;
  let end = text.length;
  for (const position of ends) {
    if (position <= range.start) start = Math.max(start, position);
    if (position >= range.end) end = Math.min(end, position);
  }
  return { start, end };
};

/**
 * The sentence of `text` that holds `range`.
 *
 * A number such as "19.000" or an abbreviation before a small letter does not end a sentence. Where the sentence is
 * longer than 420 code units, its part between semicolons is given instead.
 */
export const sentenceAround = (text: string, range: Range): Range => {
  const stops: number[] = [];
  const parts: number[] = [];
  for (const match of matchesOf(boundary, text)) {
    const end = match.index + match[0].length;
    parts.push(end);
    if (!match[0].startsWith(';')) stops.push(end);
  }
  const whole = cut(text, stops, range);
  return whole.end - whole.start <= longest ? whole : cut(text, parts, range);
};

/** Sentences of a text in order, together the whole of it; semicolons do not part them. */
export const sentencesOf = (text: string): Range[] => {
  const sentences: Range[] = [];
  let start = 0;
  for (const match of matchesOf(boundary, text)) {
    if (match[0].startsWith(';')) continue;
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  return [...sentences, { start, end: text.length }];
};
