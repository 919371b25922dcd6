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

/** Every rule of drafting. */
export const draftRules = {
  'lapsed-basis': {
    severity: 'error',
    reason: '{reference} đã hết hiệu lực{since}{successor}.',
    advice: 'Thay bằng văn bản đang có hiệu lực và đối chiếu lại điều, khoản, mẫu biểu được viện dẫn.',
    why: 'Căn cứ đã hết hiệu lực thì không còn là cơ sở pháp lý của kế hoạch. Số của mẫu biểu không được tự đổi theo, vì văn bản mới có thể đánh số mẫu khác.',
    decree: null,
  },
} as const satisfies Readonly<Record<string, DraftRule>>;

export type DraftRuleId = keyof typeof draftRules;
