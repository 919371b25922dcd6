import type { Role } from '../../schemas/role.ts';

/** The eight parts of a plan that launches a movement or a drive, in the order in which lists name them. */
export const launchPartIds = [
  'name',
  'aim',
  'participants',
  'criteria',
  'time',
  'dossier',
  'award-forms',
  'bases',
] as const;

export type LaunchPartId = (typeof launchPartIds)[number];

/** A part of a launch: its name within a sentence, and the clauses that are it. */
export interface LaunchPart {
  readonly id: LaunchPartId;
  readonly name: string;
  /** Roles of such clauses; a draft that lacks the part gets one of the first. The name stands in the subject alone. */
  readonly roles: readonly Role[];
  /** How many of them make the part whole. */
  readonly least: number;
}

export const launchParts: readonly LaunchPart[] = [
  { id: 'name', name: 'tên kế hoạch', roles: [], least: 1 },
  { id: 'aim', name: 'mục đích', roles: ['muc-dich', 'muc-dich-yeu-cau'], least: 1 },
  { id: 'participants', name: 'đối tượng tham gia', roles: ['doi-tuong'], least: 1 },
  {
    id: 'criteria',
    name: 'nội dung, tiêu chí thi đua',
    roles: [
      'tieu-chuan-khen-thuong',
      'tieu-chuan-hinh-thuc-khen-thuong',
      'chi-tieu',
      'noi-dung',
      'noi-dung-giai-phap',
    ],
    least: 3,
  },
  { id: 'time', name: 'thời gian bắt đầu và kết thúc', roles: ['thoi-gian', 'tien-do'], least: 1 },
  {
    id: 'dossier',
    name: 'thời hạn gửi hồ sơ đề nghị khen thưởng',
    roles: ['ho-so-khen-thuong', 'che-do-bao-cao'],
    least: 1,
  },
  {
    id: 'award-forms',
    name: 'hình thức khen thưởng',
    roles: ['hinh-thuc-khen-thuong', 'tieu-chuan-hinh-thuc-khen-thuong', 'so-luong-khen-thuong'],
    least: 1,
  },
  { id: 'bases', name: 'căn cứ (cần ít nhất hai)', roles: ['can-cu'], least: 2 },
];
