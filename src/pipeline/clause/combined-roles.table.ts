import type { Role } from '../../schemas/role.ts';

/** Roles of sections that are two in one, with the roles that they are made of. */
export const partsOfRole: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  'muc-dich-yeu-cau': ['muc-dich', 'yeu-cau'],
  'noi-dung-giai-phap': ['noi-dung', 'giai-phap'],
  'tieu-chuan-hinh-thuc-khen-thuong': ['tieu-chuan-khen-thuong', 'hinh-thuc-khen-thuong'],
  'to-chuc-thuc-hien': ['trach-nhiem', 'che-do-bao-cao'],
};
