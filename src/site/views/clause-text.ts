import type { CommonLine } from '../../pipeline/clause/families/clause-family.ts';
import type { DraftLine } from '../../schemas/draft.ts';

/** A paragraph with its blanks in square brackets. */
export const textOfLine = ({ pieces }: CommonLine): string =>
  pieces.map(({ text, slot }) => (slot === null ? text : `[${slot}]`)).join('');

/** Paragraphs of a clause as a draft keeps them; where nothing is left of a paragraph, it is not one. */
export const draftLinesOf = (lines: readonly CommonLine[]): DraftLine[] =>
  lines
    .map((line) => ({ marker: line.marker, level: Math.min(9, line.level), text: textOfLine(line).trim() }))
    .filter(({ text }) => text !== '');

/** First words by which lists name a clause, in UTF-16 code units. */
const longestTitle = 90;

/** How lists name a clause: the whole of a short first paragraph, else its first words and "…". */
export const titleOfClause = (lines: readonly CommonLine[]): string => {
  const [first] = lines;
  const text = first === undefined ? '' : textOfLine(first).trim();
  if (text.length <= longestTitle) return text.replace(/[\s;:,.]+$/u, '');
  const cut = text.slice(0, longestTitle + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.–-]+$/u, '')}…`;
};
