import type { DraftLint } from './draft-rule.ts';

/** A blank of a model clause: a few words in square brackets that begin with a small letter, on one line. */
const slot = /\[(?!x\])\p{Ll}[\p{L}\d\s,/]{1,60}\]/gu;

/** Blanks of model clauses that nobody filled in. */
export const slots: DraftLint = ({ raw }) =>
  [...raw.matchAll(slot)]
    .filter(({ 0: printed, index }) => !printed.includes('\n') && raw.charAt(index + printed.length) !== '(')
    .map(({ 0: printed, index }) => ({
      rule: 'unfilled-slot',
      start: index,
      end: index + printed.length,
      actual: printed,
      values: { printed },
    }));
