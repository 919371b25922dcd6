import type { Role } from '../../schemas/role.ts';
import type { Regime } from './role-cue.ts';

/** How the clauses under a section of a role get theirs. */
export const regimes: Partial<Record<Role, Regime>> = {
  'muc-dich-yeu-cau': 'purpose',
  'muc-dich': 'aims',
  'yeu-cau': 'aims',
  'tien-do': 'closed',
  'thoi-gian': 'headed',
  'doi-tuong': 'headed',
  'chu-de': 'headed',
  'chi-tieu': 'headed',
  'tieu-chuan-hinh-thuc-khen-thuong': 'reward',
  'tieu-chuan-khen-thuong': 'reward',
  'hinh-thuc-khen-thuong': 'reward',
  'so-luong-khen-thuong': 'closed',
  'ho-so-khen-thuong': 'closed',
  'noi-dung': 'content',
  'noi-dung-giai-phap': 'content',
  'giai-phap': 'content',
  'phong-trao': 'content',
  'nguyen-tac-khen-thuong': 'content',
  'to-chuc-thuc-hien': 'implementation',
  'trach-nhiem': 'implementation',
  'che-do-bao-cao': 'closed',
};

/** Role that a section of several roles gives to a clause that shows none of its own. */
export const plainRole: Partial<Record<Role, Role>> = {
  'noi-dung-giai-phap': 'giai-phap',
  'to-chuc-thuc-hien': 'trach-nhiem',
  'tieu-chuan-hinh-thuc-khen-thuong': 'tieu-chuan-khen-thuong',
};
