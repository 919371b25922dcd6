import type { Cue } from '../../parse/cue.ts';
import type { DecreeRuleId } from '../decree-rules.table.ts';
import type { DraftRuleId } from './draft-rules.table.ts';

/** The head of a document of the Party, in folded text. */
export const partyHead: Cue = {
  id: 'party',
  pattern: /dang cong san viet nam$/,
  examples: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  counterexamples: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
};

/** Rules of form of the State, of which no rule of the Party is known that says the same. */
export const stateFormRules: ReadonlySet<DraftRuleId> = new Set([
  'basis-end',
  'basis-last-end',
  'basis-own-line',
  'first-mention',
  'later-mention',
  'law-number',
  'date-needless-nought',
]);

/** The one rule of form that is known of the Party itself. */
export const partyDecree: DecreeRuleId = 'party-symbol';

/** End of a symbol of the Party, whose signatures have a form of their own. */
export const partySymbolEnd = /\/(?:TU|HU|ĐU|TW|CB)$/u;
