import type { DraftRuleId } from '../pipeline/lint/drafting/draft-rules.table.ts';
import type { Claim } from '../schemas/claim.ts';

/** Words of a line of a part that give way to others. */
export interface LineEdit {
  readonly part: string;
  /** Index in the lines of the part. */
  readonly line: number;
  /** UTF-16 offset of `from` in the line as typed. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** What ends a clash. */
export interface ClashMend {
  /** The new words, as the drafter is asked for them. */
  readonly to: string;
  /** True where it is a matter of form alone; false where a person has to judge it. */
  readonly isSure: boolean;
  /** Numbers of forms and provisions that hang on the old words, or may, as printed. */
  readonly pinned: readonly string[];
  /** All that changes, the blanks in the place of such numbers too. */
  readonly edits: readonly LineEdit[];
}

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
  /** Null where only a person can end the clash. */
  readonly mend: ClashMend | null;
}
