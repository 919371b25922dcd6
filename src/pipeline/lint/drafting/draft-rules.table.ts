import type { DraftRule } from './draft-rule-entry.ts';
import { layoutRules } from './layout-rules.table.ts';
import { referenceRules } from './reference-rules.table.ts';
import { wordingRules } from './wording-rules.table.ts';

export type { DraftRule };

/** Every rule of drafting. */
export const draftRules = { ...referenceRules, ...layoutRules, ...wordingRules } as const satisfies Readonly<
  Record<string, DraftRule>
>;

export type DraftRuleId = keyof typeof draftRules;
