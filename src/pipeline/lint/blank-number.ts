import { readOwnReference } from '../parse/fields/reference.ts';
import type { LintRule } from './rule.ts';

/** "Số: /KH-VP": the symbol is printed, the number was left to be filled in. */
export const blankNumber: LintRule = ({ tree }) => {
  const { number, symbol, statement } = readOwnReference(tree);
  if (statement === null || symbol === null || number !== null) return [];
  const { offsets, text } = statement.block;
  return [{ rule: 'blank-number', start: offsets[0] ?? 0, end: offsets.at(-1) ?? 0, actual: text }];
};
