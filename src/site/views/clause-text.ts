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

/** Longest title, and the shortest part of a sentence that serves as one, in UTF-16 code units. */
const longestTitle = 90;
const shortestTitle = 30;

const endOfPart = /[.;:](?=\s)|[,–](?=\s)/gu;

/** Where the title ends: after the last part of the sentence that leaves enough, else after the last whole word. */
const endOfTitle = (text: string): number => {
  const ends = [...text.slice(0, longestTitle + 1).matchAll(endOfPart)].map(({ index }) => index);
  const end = ends.findLast((at) => at >= shortestTitle);
  return end ?? text.slice(0, longestTitle + 1).lastIndexOf(' ');
};

/** How lists name a clause: the whole of a short first paragraph, else its first words and "…". */
export const titleOfClause = (lines: readonly CommonLine[]): string => {
  const [first] = lines;
  const text = first === undefined ? '' : textOfLine(first).trim();
  if (text.length <= longestTitle) return text.replace(/[\s;:,.]+$/u, '');
  return `${text.slice(0, endOfTitle(text)).replace(/[\s,;:.–-]+$/u, '')}…`;
};
