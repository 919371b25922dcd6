import type { Block } from '../../../pipeline/text/block.ts';
import type { PaperRun } from '../paper.ts';

/** Marks of emphasis in Markdown, outside blanks: "*", "**", "***" and the same with "_". */
const emphasisMark = /(\*{1,3}|_{1,3})(?!\*|_)/g;

interface Emphasis {
  bold: boolean;
  italic: boolean;
}

/** Turns emphasis on and off by the marks that stand between two letters of the text. */
const toggle = (between: string, state: Emphasis): void => {
  for (const { index, 0: mark } of between.matchAll(emphasisMark)) {
    const isAlone = /^\s?$/.test(between.charAt(index - 1)) && between.charAt(index + mark.length) === ' ';
    if (isAlone) continue;
    if (mark.length !== 2) state.italic = !state.italic;
    if (mark.length !== 1) state.bold = !state.bold;
  }
};

const runOf = (text: string, { bold, italic }: Emphasis): PaperRun => ({
  text,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
});

/**
 * Text of a block as runs that are bold or italic where the source marks them so. The marks are no part of the text; they
 * stand in the source between the places of two letters. Emphasis ends with its line.
 */
export const emphasisedRuns = ({ text, offsets }: Block, raw: string): PaperRun[] => {
  const state: Emphasis = { bold: false, italic: false };
  const runs: PaperRun[] = [];
  let from = 0;
  const first = offsets[0] ?? 0;
  let last = raw.lastIndexOf('\n', first - 1) + 1;
  for (let at = 0; at < text.length; at += 1) {
    const offset = offsets[at] ?? last;
    if (offset > last) {
      const between = raw.slice(last, offset);
      const before = { ...state };
      const lineEnd = between.lastIndexOf('\n');
      if (lineEnd >= 0) Object.assign(state, { bold: false, italic: false });
      toggle(between.slice(lineEnd + 1), state);
      if (at > from && (before.bold !== state.bold || before.italic !== state.italic)) {
        runs.push(runOf(text.slice(from, at), before));
        from = at;
      }
    }
    last = Math.max(last, offset + 1);
  }
  if (from < text.length) runs.push(runOf(text.slice(from), state));
  return runs;
};
