import type { Role } from '../../schemas/role.ts';
import type { Cue } from '../parse/cue.ts';

/** Role of the clauses that are about dossiers, whatever words they use. */
export const dossierRole: Role = 'ho-so-khen-thuong';

/** Words by which a clause of any role is about dossiers. */
export const dossierWord: Cue = {
  id: 'dossier-word',
  pattern: /\bho so\b/,
  examples: ['Hồ sơ đề nghị khen thưởng gửi về Phòng Nội vụ trước ngày 15/11'],
  counterexamples: ['Báo cáo kết quả trước ngày 15/11'],
};
