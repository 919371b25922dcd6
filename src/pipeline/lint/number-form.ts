import { readOwnReference } from '../parse/fields/reference.ts';
import type { LintRule } from './rule.ts';

/** Numbers below 10 are printed with a nought before them (NĐ 30/2020/NĐ-CP, Annex I, II.3). */
export const numberForm: LintRule = ({ tree }) => {
  const { number, statement } = readOwnReference(tree);
  if (statement === null || number === null || number.length > 1) return [];
  const { offsets } = statement.block;
  const span = { start: offsets[0] ?? 0, end: offsets.at(-1) ?? 0 };
  return [{ rule: 'number-form', ...span, actual: number, expected: `0${number}` }];
};
