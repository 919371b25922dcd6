import type { DraftRuleId } from '../pipeline/lint/drafting/draft-rules.table.ts';
import type { Claim } from '../schemas/claim.ts';

/** Something in the draft that does not go with the rest of it, or with the law of today. */
export interface Clash {
  readonly rule: DraftRuleId;
  /** Part in which it stands; null for what no part holds: letterhead, subject, headings, recipients, signature. */
  readonly part: string | null;
  /** Words of the draft that it is about, as printed. */
  readonly words: string;
  /** What is the matter, in a sentence for the drafter. */
  readonly reason: string;
  /** Part with which it does not go; null where there is none, or where it is the same. */
  readonly otherPart: string | null;
  /** On whose word it is said; null where the draft itself says it. */
  readonly claim: Claim | null;
  /** New words for a line of the part that end the clash; null where only a person can. */
  readonly mend: { readonly line: number; readonly from: string; readonly to: string } | null;
}
