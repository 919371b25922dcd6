import type { Cue } from '../../parse/cue.ts';
import type { DecreeRuleId } from '../decree-rules.table.ts';
import type { DraftRuleId } from './draft-rules.table.ts';

/**
 * A wording that is written otherwise. The pattern is global and runs on the text as printed; what it matches is
 * replaced as a whole. Where nothing follows from a match alone, such as a word
 * that is right elsewhere, the pattern asks for its witnesses beside it.
 */
export interface Correction extends Cue {
  readonly rule: DraftRuleId;
  readonly printed: true;
  readonly replacement: string | ((printed: string) => string);
  /** Whether the mend is one of form alone; false where a person must judge it. */
  readonly sure: boolean;
  readonly decree?: DecreeRuleId;
  /** Only in these: the head of the document, or its running text (the usual). */
  readonly where?: 'head' | 'running' | 'everywhere';
  /** Only where the draft has this too: the other way of writing, so that it keeps to one. */
  readonly beside?: RegExp;
  /** Also in the words of a citation, which are those of another document. */
  readonly inCitations?: true;
}
