import type { Role } from '../../schemas/role.ts';
import type { Cue } from '../parse/cue.ts';

/** The eight parts of a plan that launches a movement or a drive, in the order of the list. */
export const launchCheckIds = [
  'name',
  'aim',
  'participants',
  'criteria',
  'time',
  'dossier',
  'award-forms',
  'bases',
] as const;

export type LaunchCheckId = (typeof launchCheckIds)[number];

/** How many of a thing make the part whole. */
export const leastOf: Readonly<Partial<Record<LaunchCheckId, number>>> = { criteria: 3, bases: 2 };

/** Role of the clauses that are about dossiers, whatever words they use. */
export const dossierRole: Role = 'ho-so-khen-thuong';

/** Words by which a clause of any role is about dossiers. */
export const dossierWord: Cue = {
  id: 'dossier-word',
  pattern: /\bho so\b/,
  examples: ['Hồ sơ đề nghị khen thưởng gửi về Phòng Nội vụ trước ngày 15/11'],
  counterexamples: ['Báo cáo kết quả trước ngày 15/11'],
};
