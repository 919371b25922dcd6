import { type ClauseOffice, clauseOffice } from '../../src/schemas/model-clause.ts';
import type { Role } from '../../src/schemas/role.ts';

const all = clauseOffice.options;

/** Offices that have to find a curated clause for a role; without one their draft would have a gap. */
export const requiredClauses: readonly { readonly role: Role; readonly offices: readonly ClauseOffice[] }[] =
  [
    { role: 'can-cu', offices: ['bo', 'tinh', 'so', 'co-quan', 'xa', 'truong', 'doan-the'] },
    { role: 'dan-nhap', offices: all },
    { role: 'muc-dich', offices: ['bo', 'tinh', 'so', 'co-quan', 'xa', 'truong', 'doan-the'] },
    { role: 'yeu-cau', offices: all },
    { role: 'chu-de', offices: all },
    { role: 'thoi-gian', offices: all },
    { role: 'doi-tuong', offices: all },
    { role: 'noi-dung', offices: all },
    { role: 'phong-trao', offices: all },
    { role: 'chi-tieu', offices: all },
    { role: 'giai-phap', offices: all },
    { role: 'tieu-chuan-khen-thuong', offices: all },
    { role: 'hinh-thuc-khen-thuong', offices: all },
    { role: 'so-luong-khen-thuong', offices: all },
    { role: 'ho-so-khen-thuong', offices: all },
    { role: 'nguyen-tac-khen-thuong', offices: all },
    { role: 'tien-do', offices: all },
    { role: 'che-do-bao-cao', offices: all },
    { role: 'trach-nhiem', offices: all },
    { role: 'to-chuc-thuc-hien', offices: all },
    { role: 'ket-thuc', offices: all },
    { role: 'noi-nhan', offices: all },
    { role: 'ky-ten', offices: all },
  ];
