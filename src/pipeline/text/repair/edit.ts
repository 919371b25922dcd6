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
    const last = Math.max(edit.start, edit.end - 1);
    for (let index = 0; index < edit.read.length; index += 1) {
      const isLast = index === edit.read.length - 1;
      kept.push(offsets[isLast ? last : Math.min(edit.start + index, last)] ?? 0);
    }
    at = edit.end;
  }
  copyTo(text.length);
  kept.push(offsets[text.length] ?? 0);
  return { text: read, offsets: kept };
}
