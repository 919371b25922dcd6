import type { Range } from './rewrite.ts';

/** A line of a text without its line end; `number` is 1-based. */
export interface Line extends Range {
  readonly number: number;
  readonly text: string;
  readonly isBlank: boolean;
}

/** The lines of a text, which end at LF. */
export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return { ...range, number: index + 1, text: line, isBlank: line.trim() === '' };
  });
}
