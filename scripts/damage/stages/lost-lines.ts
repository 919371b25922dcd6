import { piecesOf } from '../rewrite.ts';
import type { Stage } from '../stage.ts';

export const lostLines: Stage = {
  id: 'lost-lines',
  what: 'lines of divisions that hold no other are not there, as at the fold of a page',
  apply: ({ text, leaves }, random, rate) => {
    const lost = leaves.filter(() => random.chance(rate));
    return piecesOf(
      text,
      lost.map(({ start, end }) => ({ start, end: Math.min(end + 1, text.length), text: '' })),
    ).filter((piece) => !('text' in piece));
  },
};
