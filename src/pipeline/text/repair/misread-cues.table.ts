import type { RepairPattern } from './repair-pattern.ts';

/** A word that is read from its place in a document as much as from its letters. */
export interface MisreadCue extends RepairPattern {
  readonly read: string;
}

/** Whether a line may hold any of the misread words below. */
export const mayMisread =
  /^[DĐ][iíìỉĩị]|^[Cc]h[uúùủũụư]|[Ss][6ổóôòỏ0ồộ5]|5[ổóôồộ]|ng[aáạãảăâ]y|th[aảãạâàăẩắằẵ]n[gq] |n[aãâàạáảắ]m [12lI]|c(?:[uùúũụ][aả]|uả) |ch[ỉíìĩị] tiết|-TTg?[yqø9]/u;

export const misreadCues: readonly MisreadCue[] = [
  {
    id: 'article-before-number',
    printed: true,
    pattern: /^(?<misread>[DĐ][iíìỉĩị][eéèẻẽẹêếềểễệ]u)(?<!Điều)(?= ?\d{1,3} ?[.:,])/dgu,
    read: 'điều',
    examples: ['Diều 3. Giao Phòng Nội vụ', 'Điêu 9. Hồ sơ', 'Diễu 1: Phạm vi'],
    counterexamples: ['Điều 3. Giao', 'Diều 3 chiếc', 'Theo Diều 3.'],
  },
  {
    id: 'chapter-before-number',
    printed: true,
    pattern: /^(?<misread>Ch[uúùủũụưứừửữự][oóòỏõọơớờởỡợ]ng)(?<!Chương)(?= [IVXl]{1,5}(?:$|[.:\s]))/dgu,
    read: 'chương',
    examples: ['Chuơng III', 'Chưong II. KHEN THƯỞNG'],
    counterexamples: ['Chương III', 'Chuông reo', 'Chuồng trại'],
  },
  {
    id: 'number-label',
    printed: true,
    pattern:
      /(?:^| )(?<misread>[Ss][6ổóôòỏ0ồộ5]|5[ổóôồộ])(?= ?:? ?[\dOolI…._]* ?(?:\/ ?(?:\d{4} ?\/ ?)?\p{Lu}{2}|[-–] ?\p{Lu}{2,4} ?\/))/dgu,
    read: 'số',
    examples: [
      'S6: 12/KH-UBND',
      'Hướng dẫn s6 68/HDLN-SGDĐT',
      'Só: 1045/UBND-NC',
      'S6 1O2/QĐ-UBND',
      'Sổ: 45-KH/TU',
    ],
    counterexamples: ['Số: 12/KH-UBND', 'Sổ theo dõi 12 tháng', 'S6 2021', 'Luật số 50/2024/QH15'],
  },
  {
    id: 'day-before-date',
    printed: true,
    pattern:
      /(?:^|[ ,(])(?<misread>ng[aáạãảăâ]y)(?= ?[\dOolI]{1,2} ?(?:\/ ?[\dOolI]{1,2} ?\/|th[áaảạã]ng ))/dgu,
    read: 'ngày',
    examples: ['Chỉ thị số 45-CT/TW ngay 14/4/2025', 'Yên Sơn, ngáy 5 tháng 3'],
    counterexamples: ['ngày 14/4/2025', 'ngay 2 việc'],
  },
  {
    id: 'issuer-after-number',
    printed: true,
    pattern: /(?:\d{4}|\p{Lu}{2}g?) (?<misread>c[uùúủũụ][aả])(?<!của)(?= \p{Lu}\p{Ll})/dgu,
    read: 'của',
    examples: ['số 01/2024/TT-BNV cua Bộ trưởng', 'ngày 16/7/2021 cùa Thủ tướng'],
    counterexamples: ['ngày 16/7/2021 của Thủ tướng', 'món cua Hạ Long'],
  },
  {
    id: 'rules-in-detail',
    printed: true,
    pattern: /(?:định|dẫn|hóa|cụ thể,?) (?<misread>ch[ỉíìĩị])(?= tiết(?! kiệm))/dgu,
    read: 'chi',
    examples: ['Nghị định quy định chỉ tiết thi hành một số điều', 'hướng dẫn chí tiết'],
    counterexamples: ['quy định chi tiết thi hành', 'quy định chỉ tiết kiệm', 'quy định chỉ thị'],
  },
  {
    id: 'prime-minister-in-symbol',
    printed: true,
    pattern: /(?:CT|QĐ|CĐ)-(?<misread>TT(?:[yqø9]g?|g[yqø9]))(?![\p{L}\d])/dgu,
    read: 'TTg',
    examples: ['Chỉ thị số 19/CT-TTyg', 'Quyết định số 1044/QĐ-TTq ngày', '19/CT-TTgø trong các cấp'],
    counterexamples: ['Chỉ thị số 19/CT-TTg', 'Tờ trình số 12/TTr-UBND'],
  },
  {
    id: 'month-between-numbers',
    printed: true,
    pattern: /ng[àa]y [\dOolI]{1,2} (?<misread>th[aảãạâàăẩắằẵ]n[gq])(?= [\dOolI]{1,2}(?![\p{L}\d]))/dgu,
    read: 'tháng',
    examples: ['ngày 05 thảng 3 năm 2022', 'ngày O5 thảng 3', 'ngày 5 thang 3'],
    counterexamples: ['ngày 05 tháng 3', 'trong thắng lợi ngày 5'],
  },
  {
    id: 'year-after-month',
    printed: true,
    pattern: /th[áa]ng [\dOolI]{1,2} (?<misread>n[aãâàạáảắ]m)(?= [12lI][\dOolI]{3}(?![\p{L}\d]))/dgu,
    read: 'năm',
    examples: ['tháng 3 nãm 2022', 'tháng 3 nam 2O22'],
    counterexamples: ['tháng 3 năm 2022', 'tháng 3 nam 20 tuổi'],
  },
  {
    id: 'year-before-number',
    printed: true,
    pattern: /(?<![\p{L}\d])(?<misread>n[ãâàạáảắ]m)(?= (?:19|20)\d{2}(?![\d.]))/dgu,
    read: 'năm',
    examples: ['Phong trào thi đua nám 2021', 'nãm 2024-2025'],
    counterexamples: ['năm 2021', 'miền nam 2021', 'nắm 2021.000 đồng'],
  },
];
