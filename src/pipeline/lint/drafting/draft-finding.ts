import type { Claim } from '../../../schemas/claim.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { DecreeRuleId } from '../decree-rules.table.ts';
import type { DraftRuleId } from './draft-rules.table.ts';

/** What may stand in the place of the words that a finding quotes. */
export interface Mend {
  readonly replacement: string;
  /** True where the mend is a matter of form alone; false where a person has to judge it first. */
  readonly sure: boolean;
}

/**
 * One thing noticed in a draft. `rule` is the key of `draftRules`, which holds the advice and the answer to "vì sao?";
 * `reason` is a sentence for the reader, with the particulars of this place.
 */
export interface DraftFinding extends Finding {
  readonly rule: DraftRuleId;
  /** UTF-16 offsets of the source, half open; equal where something is missing and there is nothing to mark. */
  readonly start: number;
  readonly end: number;
  /** 1-based, exclusive, as in unist. */
  readonly endLine: number;
  readonly endColumn: number;
  /** The words of the source at that place, as printed. */
  readonly quoted: string;
  /** The rule of form that the finding rests on; null where it is no matter of form. */
  readonly decree: DecreeRuleId | null;
  /** Replaces `source.slice(start, end)`. */
  readonly mend: Mend | null;
  /** Ids of the cited instrument and of the one to cite in its stead. */
  readonly instrument: string | null;
  readonly successor: string | null;
  /** On whose word a fact from outside the draft is stated. */
  readonly claim: Claim | null;
  /** 1-based line of the place in the draft that it does not go with; null where there is none. */
  readonly otherLine: number | null;
}

/** What a rule reports; everything else follows from the tables and the source. */
export interface DraftReport {
  readonly rule: DraftRuleId;
  readonly start: number;
  readonly end: number;
  readonly actual?: string;
  readonly expected?: string;
  readonly mend?: Mend;
  /** Where the rule of form is another than the usual one of this rule. */
  readonly decree?: DecreeRuleId | null;
  /** What the sentence of the rule leaves open, by the name between its braces. */
  readonly values?: Readonly<Record<string, string>>;
  readonly severity?: Finding['severity'];
  readonly instrument?: string;
  readonly successor?: string;
  readonly claim?: Claim;
  readonly otherLine?: number;
}
