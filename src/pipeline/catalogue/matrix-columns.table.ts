import type { Role } from '../../schemas/role.ts';

/** A column of the matrix: a role, and the role of a section that is headed by this one and a neighbour together. */
export interface MatrixColumn {
  readonly role: Role;
  readonly sharedWith: Role | null;
}

/** The roles of the outline as columns, in the order in which plans have them. */
export const matrixColumns: readonly MatrixColumn[] = [
  { role: 'muc-dich', sharedWith: 'muc-dich-yeu-cau' },
  { role: 'yeu-cau', sharedWith: 'muc-dich-yeu-cau' },
  { role: 'chu-de', sharedWith: null },
  { role: 'phong-trao', sharedWith: null },
  { role: 'doi-tuong', sharedWith: null },
  { role: 'noi-dung', sharedWith: 'noi-dung-giai-phap' },
  { role: 'giai-phap', sharedWith: 'noi-dung-giai-phap' },
  { role: 'chi-tieu', sharedWith: null },
  { role: 'thoi-gian', sharedWith: null },
  { role: 'tien-do', sharedWith: null },
  { role: 'tieu-chuan-khen-thuong', sharedWith: 'tieu-chuan-hinh-thuc-khen-thuong' },
  { role: 'hinh-thuc-khen-thuong', sharedWith: 'tieu-chuan-hinh-thuc-khen-thuong' },
  { role: 'so-luong-khen-thuong', sharedWith: null },
  { role: 'ho-so-khen-thuong', sharedWith: null },
  { role: 'nguyen-tac-khen-thuong', sharedWith: null },
  { role: 'che-do-bao-cao', sharedWith: null },
  { role: 'trach-nhiem', sharedWith: 'to-chuc-thuc-hien' },
];
