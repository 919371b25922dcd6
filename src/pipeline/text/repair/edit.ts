import type { Mapped } from '../normalise.ts';

/** A change of a text from what is printed to what is read; `start` and `end` are offsets of that text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly read: string;
  readonly rule: RepairRule;
}

/** Rules of repair; ids never change once published. */
export type RepairRule = 'misread-word' | 'misread-number' | 'split-word' | 'glued-word';

/**
 * Place in the printed word of every letter of the word that is read for it. A space that was put in or left out moves the
 * letters behind it; the last letter is the last.
 */
function placesIn(printed: string, read: string): number[] {
  const last = Math.max(0, printed.length - 1);
  let at = 0;
  return Array.from(read.split(''), (letter, index) => {
    const isSpace = letter === ' ';
    while (printed[at] === ' ' && !isSpace) at += 1;
    const place = index === read.length - 1 ? last : Math.min(at, last);
    if (!isSpace || printed[at] === ' ') at += 1;
    return place;
  });
}

/** The text with its edits applied; they are in order and apart. A read character keeps the offset of the printed one. */
export function applyEdits({ text, offsets }: Mapped, edits: readonly Edit[]): Mapped {
  let read = '';
  const kept: number[] = [];
  let at = 0;
  const copyTo = (end: number): void => {
    read += text.slice(at, end);
    for (; at < end; at += 1) kept.push(offsets[at] ?? 0);
  };
  for (const edit of edits) {
    copyTo(edit.start);
    read += edit.read;
    const places = placesIn(text.slice(edit.start, edit.end), edit.read);
    kept.push(...places.map((place) => offsets[edit.start + place] ?? 0));
    at = edit.end;
  }
  copyTo(text.length);
  kept.push(offsets[text.length] ?? 0);
  return { text: read, offsets: kept };
}
