import { type Edit, piecesOf } from '../rewrite.ts';
import type { Stage } from '../stage.ts';
import { pageFurniture } from './stamps.table.ts';

/** Characters on a page of A4 in size 13 to 14, about. */
const pageLength = 2600;

export const pageBreaks: Stage = {
  id: 'page-breaks',
  what: 'pages end in the middle of a sentence, with the number of the page and what heads every page',
  apply: ({ text, body }, random, rate) => {
    if (!random.chance(rate)) return piecesOf(text, []);
    const furniture = random.pick(pageFurniture) ?? [];
    const edits: Edit[] = [];
    for (let end = pageLength; end < text.length; end += pageLength) {
      const line = body.find((one) => one.start < end && end < one.end);
      const space = line === undefined ? -1 : text.indexOf(' ', end);
      if (line === undefined || space < 0 || space > line.end) continue;
      const printed = furniture.map((one) => one.replace('#', String(edits.length + 2)));
      edits.push({ start: space, end: space + 1, text: `\n${printed.join('\n')}\n` });
    }
    return piecesOf(text, edits);
  },
};
