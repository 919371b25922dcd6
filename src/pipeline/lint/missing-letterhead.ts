import type { LintRule } from './rule.ts';

/** Neither number nor place and date are printed: the head of the document was lost or never there. */
export const missingLetterhead: LintRule = ({ tree, fields: { symbol, place, issuedOn } }) =>
  tree.children.every(({ zone }) => zone === 'unknown') ||
  symbol !== null ||
  place !== null ||
  issuedOn !== null
    ? []
    : [{ rule: 'missing-letterhead', start: 0, end: 0 }];
