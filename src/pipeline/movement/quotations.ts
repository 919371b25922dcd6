import type { Range } from '../text/block.ts';

const pairs: readonly (readonly [string, string])[] = [
  ['\u201c', '\u201d'],
  ['\u00ab', '\u00bb'],
];

const closingOf = (text: string, at: number): number => {
  const open = text[at];
  const pair = pairs.find(([first]) => first === open);
  if (pair !== undefined) return text.indexOf(pair[1], at + 1);
  return open === '"' ? text.indexOf('"', at + 1) : -1;
};

/** Spaces and the punctuation that printers put before a closing mark are no part of what is quoted. */
const tighten = (text: string, range: Range): Range => {
  let { start, end } = range;
  while (start < end && /[\s*_]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s*_,;.]/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
};

/**
 * Ranges between quotation marks, marks left out, in order; curly, straight and French marks. A quotation inside
 * another is not looked into. One pass: a mark without its partner ends the search for its kind.
 */
export const quotations = (text: string): Range[] => {
  const found: Range[] = [];
  const unpaired = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (unpaired.has(mark)) continue;
    if (mark !== '"' && !pairs.some(([open]) => open === mark)) continue;
    const close = closingOf(text, at);
    if (close < 0) {
      unpaired.add(mark);
      continue;
    }
    const range = tighten(text, { start: at + 1, end: close });
    if (range.end > range.start) found.push(range);
    at = close;
  }
  return found;
};
