import type { RepairPattern } from './repair-pattern.ts';

/** A word that is read from its place in a document as much as from its letters. */
export interface MisreadCue extends RepairPattern {
  readonly read: string;
}

export const misreadCues: readonly MisreadCue[] = [
  {
    id: 'number-label',
    printed: true,
    pattern:
      /(?:^| )(?<misread>[S5][6ổóôòỏ0ồộ5])(?= ?:? ?[\dOolI…._]* ?(?:\/ ?(?:\d{4} ?\/ ?)?\p{Lu}{2}|[-–] ?\p{Lu}{2,4} ?\/))/dgu,
    read: 'Số',
    examples: ['S6: 12/KH-UBND', 'Só: 1045/UBND-NC', 'S6 1O2/QĐ-UBND', 'Sổ: 45-KH/TU'],
    counterexamples: ['Số: 12/KH-UBND', 'Sổ theo dõi 12 tháng', 'S6 2021'],
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
];
