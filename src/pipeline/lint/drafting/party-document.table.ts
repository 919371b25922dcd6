import type { Cue } from '../../parse/cue.ts';
import type { DecreeRuleId } from '../decree-rules.table.ts';
import type { DraftRuleId } from './draft-rules.table.ts';

/** The head of a document of the Party, or of its Youth Union, which has the same form; in folded text. */
export const partyHead: Cue = {
  id: 'party',
  pattern: /dang cong san viet nam$|^doan (?:tncs|thanh nien cong san) ho chi minh$/,
  examples: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐOÀN TNCS HỒ CHÍ MINH'],
  counterexamples: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐOÀN TNCS HỒ CHÍ MINH TỈNH NGHỆ AN'],
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
