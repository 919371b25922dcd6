import type { Markup } from './markup.ts';

/** Running text with, for each of its UTF-16 units, the offset in the raw source; one more for the exclusive end. */
export interface Mapped {
  readonly text: string;
  readonly offsets: readonly number[];
}

const zeroWidth = /[\u200B-\u200D\u2060\uFEFF\u00AD]/;
const combining = /\p{M}/u;

/**
 * `raw.slice(start, end)` as NFC with plain single spaces: tabs and every Unicode space become a space, runs of
 * spaces one, zero-width characters and soft hyphens go. Characters of `markup` are read as it says.
 */
export function normalise(raw: string, start: number, end: number, markup: Markup = new Map()): Mapped {
  let text = '';
  let spaced = false;
  const offsets: number[] = [];
  let at = start;
  while (at < end) {
    const from = at;
    at += 1;
    while (at < end && combining.test(raw.charAt(at))) at += 1;
    const unit = raw.charAt(from);
    const read = markup.get(from) ?? raw.slice(from, at);
    if (read === '' || zeroWidth.test(unit)) continue;
    const composed = /^\s/.test(read) ? ' ' : read.normalize('NFC');
    if (composed === ' ' && spaced) continue;
    for (let index = 0; index < composed.length; index += 1) offsets.push(from);
    text += composed;
    spaced = composed === ' ';
  }
  offsets.push(end);
  return { text, offsets };
}

/** The part `[start, end)` of a mapped text, blank ends trimmed. */
export function slice({ text, offsets }: Mapped, start: number, end: number = text.length): Mapped {
  let first = start;
  let last = end;
  while (first < last && text.charAt(first) === ' ') first += 1;
  while (last > first && text.charAt(last - 1) === ' ') last -= 1;
  return { text: text.slice(first, last), offsets: offsets.slice(first, last + 1) };
}
