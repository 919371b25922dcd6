import type { Finding } from '../../diagnostics/finding.ts';
import type { DecreeRuleId } from '../decree-rules.table.ts';

/** A thing that may be noticed in a draft. Ids never change once published. */
export interface DraftRule {
  /** `error`: wrong; `warning`: to be mended; `info`: a question, to be looked at. */
  readonly severity: Finding['severity'];
  /** What is the matter, for the drafter; words in braces are filled in at each place. */
  readonly reason: string;
  /** What to do about it. */
  readonly advice: string;
  /** Answer to "vì sao?". */
  readonly why: string;
  readonly decree: DecreeRuleId | null;
}
