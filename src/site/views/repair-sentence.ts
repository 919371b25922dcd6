import { isRuleId, rules } from '../../pipeline/diagnostics/rules.table.ts';
import { copy } from '../copy.ts';

/** Why a text is read otherwise than printed, in the words of the rule's message. */
export const repairSentence = (rule: string): string =>
  isRuleId(rule) ? rules[rule].reason : copy.trace.byRule(rule);
