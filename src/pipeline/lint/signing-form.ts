import { matchCue } from '../parse/cue.ts';
import { statementsOf } from '../parse/fields/statements.ts';
import { collectiveIssuer } from './collective-issuer.table.ts';
import type { LintRule } from './rule.ts';

/** The head of a collective signs without "TM." (NĐ 30/2020/NĐ-CP, Annex I, II.7.a). */
export const signingForm: LintRule = ({ tree, fields: { issuer, signatory } }) => {
  if (issuer === null || signatory === null || signatory.capacity !== null) return [];
  if (matchCue(collectiveIssuer, issuer.name) === null) return [];
  const [position] = statementsOf(tree, 'signerPosition');
  if (position === undefined) return [];
  const { offsets, text } = position.block;
  return [{ rule: 'signing-form', start: offsets[0] ?? 0, end: offsets.at(-1) ?? 0, actual: text }];
};
