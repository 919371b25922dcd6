/** Running text with, for each of its UTF-16 units, the offset in the raw source; one more for the exclusive end. */
export interface Mapped {
  readonly text: string;
  readonly offsets: readonly number[];
}

const zeroWidth = /[\u200B-\u200D\u2060\uFEFF\u00AD]/;
const combining = /\p{M}/u;

/**
 * `raw.slice(start, end)` as NFC with plain single spaces: tabs and every Unicode space become a space, runs of
 * spaces one, zero-width characters and soft hyphens go. Characters for which `drop` is true go as well.
 */
export function normalise(
  raw: string,
  start: number,
  end: number,
  drop: (offset: number) => boolean = () => false,
): Mapped {
  let text = '';
  const offsets: number[] = [];
  let at = start;
  while (at < end) {
    const from = at;
    at += 1;
    while (at < end && combining.test(raw.charAt(at))) at += 1;
    const unit = raw.charAt(from);
    if (zeroWidth.test(unit) || drop(from)) continue;
    const composed = /\s/.test(unit) ? ' ' : raw.slice(from, at).normalize('NFC');
    if (composed === ' ' && text.endsWith(' ')) continue;
    for (let index = 0; index < composed.length; index += 1) offsets.push(from);
    text += composed;
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
