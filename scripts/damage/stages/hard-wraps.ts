import { linesOf } from '../lines.ts';
import { type Edit, piecesOf } from '../rewrite.ts';
import type { Stage } from '../stage.ts';

/** Words of at least this many letters may be divided at the end of a line. */
const divisible = 5;

/** A line is broken where it is longer than so many widths: a shorter one was broken already. */
const longest = 1.5;

/** Columns are printed side by side, whatever their width. */
const columns = / {3}|\t|\|/;

export const hardWraps: Stage = {
  id: 'hard-wraps',
  what: 'long lines are broken at the width of the page, now and then within a word, with a hyphen',
  apply: ({ text }, random, rate) => {
    if (!random.chance(rate)) return piecesOf(text, []);
    const width = random.between(70, 95);
    const edits: Edit[] = [];
    for (const { start, end, text: line } of linesOf(text)) {
      if (line.length < width * longest || columns.test(line)) continue;
      let from = start;
      while (end - from > width) {
        const space = text.lastIndexOf(' ', from + width);
        if (space <= from) break;
        const next = text.indexOf(' ', space + 1);
        const word = text.slice(space + 1, next < 0 ? end : next);
        const divides = random.chance(0.04) && word.length >= divisible && /^\p{L}+$/u.test(word);
        const at = divides ? space + 1 + Math.ceil(word.length / 2) : space;
        edits.push({ start: at, end: divides ? at : at + 1, text: divides ? '-\n' : '\n' });
        from = at + 1;
      }
    }
    return piecesOf(text, edits);
  },
};
