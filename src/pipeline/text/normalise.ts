import { unseen } from './blank.ts';
import { lookalikes } from './lookalikes.table.ts';
import type { Markup } from './markup.ts';

/** Running text with, for each of its UTF-16 units, the offset in the raw source; one more for the exclusive end. */
export interface Mapped {
  readonly text: string;
  readonly offsets: readonly number[];
}

const combining = /\p{M}/u;

/** Units for which there are tables: all letters of Vietnamese, and the signs that stand between them. */
const tabled = 0x3000;
const tableOf = (holds: (unit: string) => boolean): Uint8Array =>
  Uint8Array.from({ length: tabled }, (_, code) => (holds(String.fromCharCode(code)) ? 1 : 0));

/** Units of which every one is read as it stands, whatever stands before it. */
const plain = tableOf(
  (unit) =>
    !/\s/.test(unit) &&
    !unseen.test(unit) &&
    !combining.test(unit) &&
    !lookalikes.has(unit) &&
    unit.normalize('NFC') === unit,
);

/** Units that stand apart from the letter before them. */
const apart = tableOf((unit) => !combining.test(unit));

/**
 * `raw.slice(start, end)` as NFC with plain single spaces: tabs and every Unicode space become a space, runs of
 * spaces one, zero-width characters and soft hyphens go, letters of other alphabets that only look like Vietnamese ones
 * are read as these. Characters of `markup` are read as it says.
 */
export function normalise(raw: string, start: number, end: number, markup: Markup = new Map()): Mapped {
  let text = '';
  let spaced = false;
  const offsets: number[] = [];
  const unmarked = markup.size === 0;
  // Units from `run` to `at` are read as they stand and taken over in one piece.
  let run = start;
  let at = start;
  while (at < end) {
    const from = at;
    at += 1;
    const code = raw.charCodeAt(from);
    const isSpace = code === 0x20;
    const alone = at >= end || apart[raw.charCodeAt(at)] === 1;
    if (alone && (isSpace ? !spaced : plain[code] === 1) && (unmarked || !markup.has(from))) {
      offsets.push(from);
      spaced = isSpace;
      continue;
    }
    text += raw.slice(run, from);
    while (at < end && combining.test(raw.charAt(at))) at += 1;
    run = at;
    const unit = raw.charAt(from);
    const read = markup.get(from) ?? (lookalikes.get(unit) ?? unit) + raw.slice(from + 1, at);
    if (read === '' || unseen.test(unit)) continue;
    const composed = /^\s/.test(read) ? ' ' : read.normalize('NFC');
    if (composed === ' ' && spaced) continue;
    for (let index = 0; index < composed.length; index += 1) offsets.push(from);
    text += composed;
    spaced = composed === ' ';
  }
  offsets.push(end);
  return { text: text + raw.slice(run, end), offsets };
}

/** The part `[start, end)` of a mapped text, blank ends trimmed. */
export function slice(mapped: Mapped, start: number, end: number = mapped.text.length): Mapped {
  const { text, offsets } = mapped;
  let first = start;
  let last = end;
  while (first < last && text.charAt(first) === ' ') first += 1;
  while (last > first && text.charAt(last - 1) === ' ') last -= 1;
  if (first === 0 && last === text.length) return mapped;
  return { text: text.slice(first, last), offsets: offsets.slice(first, last + 1) };
}
