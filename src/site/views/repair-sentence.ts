import { repairRules } from '../copy/why/repair-rules.table.ts';
import { copy } from '../copy.ts';

/** Why a repair was made, in one sentence. */
export const repairSentence = (rule: string): string => repairRules[rule] ?? copy.trace.byRule(rule);
