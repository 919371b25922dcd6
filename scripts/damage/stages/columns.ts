import { linesOf } from '../lines.ts';
import { type Piece, piecesOf, type Range } from '../rewrite.ts';
import type { Stage } from '../stage.ts';
import { rightColumn } from './columns.table.ts';

/** Two columns of lines as the rows that a reader of whole lines makes of them, padded to one width. */
const rows = (left: readonly Range[], right: readonly Range[]): Piece[] => {
  const widest = Math.max(0, ...left.map(({ start, end }) => end - start));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [one, other] = [left[index], right[index]];
    const at = (one ?? other)?.end ?? 0;
    const gap = ' '.repeat(widest + 4 - (one === undefined ? 0 : one.end - one.start));
    const end = { start: at, end: at, text: '\n' };
    if (other === undefined) return one === undefined ? [] : [one, end];
    return [...(one === undefined ? [] : [one]), { start: at, end: at, text: gap }, other, end];
  }).flat();
};

export const letterheadColumns: Stage = {
  id: 'letterhead-columns',
  what: 'the two columns of the letterhead run into each other, row by row',
  apply: ({ text, title }, random, rate) => {
    if (title === null || !random.chance(rate)) return piecesOf(text, []);
    const head = linesOf(text).filter(({ end, isBlank }) => end < title.start && !isBlank);
    const right = head.filter((line) => rightColumn.some(({ pattern }) => pattern.test(line.text)));
    const left = head.filter((line) => !right.includes(line));
    if (left.length === 0 || right.length === 0) return piecesOf(text, []);
    const blank = { start: title.start, end: title.start, text: '\n' };
    return [...rows(left, right), blank, { start: title.start, end: text.length }];
  },
};

export const signatureColumns: Stage = {
  id: 'signature-columns',
  what: 'the recipients and the signature run into each other, row by row',
  apply: ({ text, recipients, signature }, random, rate) => {
    const first = Math.min(...[...recipients, ...signature].map(({ start }) => start));
    const last = Math.max(...[...recipients, ...signature].map(({ end }) => end));
    const strange = linesOf(text).filter(
      (line) =>
        !line.isBlank &&
        line.start >= first &&
        line.end <= last &&
        ![...recipients, ...signature].some(({ start, end }) => start < line.end && line.start < end),
    );
    const isPossible = recipients.length > 0 && signature.length > 0 && strange.length === 0;
    if (!isPossible || !random.chance(rate)) return piecesOf(text, []);
    const before = { start: 0, end: first };
    return [
      ...(before.end > 0 ? [before] : []),
      ...rows(recipients, signature),
      { start: last, end: text.length },
    ];
  },
};
