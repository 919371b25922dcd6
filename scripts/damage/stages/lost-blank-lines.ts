import { linesOf } from '../lines.ts';
import { piecesOf } from '../rewrite.ts';
import type { Stage } from '../stage.ts';

export const lostBlankLines: Stage = {
  id: 'lost-blank-lines',
  what: 'no blank line is left between the paragraphs',
  apply: ({ text }, random, rate) => {
    if (!random.chance(rate)) return piecesOf(text, []);
    const blank = linesOf(text).filter(({ isBlank, end }) => isBlank && end < text.length);
    return piecesOf(
      text,
      blank.map(({ start, end }) => ({ start, end: end + 1, text: '' })),
    );
  },
};
