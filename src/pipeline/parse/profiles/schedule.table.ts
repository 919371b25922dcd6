import type { DateRecord } from '../../../schemas/entry.ts';
import type { Cue } from '../cue.ts';

/** A wording that sets a time or a number; its groups are read by `schedule.ts`. */
export interface ScheduleForm extends Cue {
  readonly kind: DateRecord['kind'];
}

const day = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|\d{1,2} thang \d{1,2}(?: nam \d{4})?`;
const year = String.raw`(?:19|20)\d{2}`;

/**
 * Wordings of dates, on folded text, surest first; where two overlap the first is kept.
 * Groups: `fromDay`, `toDay`, `from` and `to` years, `month`, `year`, `quarter`, `lastQuarter`, `every`, `bound`, `value`, `unit`.
 */
export const scheduleForms: readonly ScheduleForm[] = [
  {
    id: 'from-day-to-day',
    kind: 'period',
    pattern: new RegExp(
      `(?:ke )?tu (?:ngay )?(?<fromDay>${day})\\s*(?:den|-|–)\\s*(?:het )?(?:ngay )?(?<toDay>${day})`,
      'g',
    ),
    examples: [
      'từ 01/01/2021 đến 31/5/2021',
      'Từ ngày 01/10/2024 đến hết ngày 30/9/2025',
      'từ ngày 1 tháng 3 đến ngày 30 tháng 4 năm 2022',
    ],
    counterexamples: ['trước ngày 15/6/2021'],
  },
  {
    id: 'named-span',
    kind: 'period',
    pattern: new RegExp(
      `(?:giai doan|nhiem ky|nam hoc|tu nam|\\b0?5 nam)\\s*\\(?(?<from>${year})\\s*(?:-|–|den(?: nam)?)\\s*(?<to>${year})\\)?`,
      'g',
    ),
    examples: [
      'giai đoạn 2021 - 2025',
      'nhiệm kỳ (2020 - 2025)',
      'năm học 2023 - 2024',
      '5 năm (2021-2025)',
      '05 năm (2021- 2025)',
    ],
    counterexamples: ['72 năm (1948 – 2020)', 'năm 2021'],
  },
  {
    id: 'quarter',
    kind: 'quarter',
    pattern: new RegExp(
      `quy\\s+(?<quarter>i{1,3}|iv|[1-4])(?:\\s*(?:-|–|,|va)\\s*(?:quy\\s+)?(?<lastQuarter>i{1,3}|iv|[1-4]))?(?:\\s*[/-]\\s*|\\s+nam\\s+)(?<year>${year})`,
      'g',
    ),
    examples: ['Quý I/2020', 'Quý III - IV/2020', 'quý 2 năm 2024'],
    counterexamples: ['quý vị', 'Quý khách 2020'],
  },
  {
    id: 'before-day',
    kind: 'deadline',
    pattern: new RegExp(
      `(?:xong )?(?:truoc|cham nhat(?: la)?(?: den| vao| truoc)?|muon nhat|han cuoi)\\s+(?:het )?(?:ngay )?(?<toDay>${day})`,
      'g',
    ),
    examples: [
      'trước ngày 15/6/2021',
      'chậm nhất ngày 30/11/2022',
      'trước 15/5',
      'trước ngày 10 tháng 12 năm 2024',
    ],
    counterexamples: ['trước đây', 'từ 01/01/2021'],
  },
  {
    id: 'within-month',
    kind: 'deadline',
    pattern: new RegExp(
      `(?:trong|truoc|het|xong) thang (?<month>\\d{1,2})(?:\\s?/\\s?|\\s+nam\\s+)(?<year>${year})`,
      'g',
    ),
    examples: ['trong tháng 01 năm 2024', 'trước tháng 3/2022'],
    counterexamples: ['vào tháng 7/2021'],
  },
  {
    id: 'recurrence',
    kind: 'recurrence',
    pattern:
      /\b(?:(?:h[aă]ng|dinh ky (?:h[aă]ng )?|mo[i]?)\s?(?<every>nam|quy|thang|tuan|6 thang)(?!\s+\d)|dinh ky)\b/g,
    examples: ['Hằng năm', 'hàng năm', 'hằng quý', 'định kỳ hằng tháng', 'Định kỳ'],
    counterexamples: ['hàng hóa', 'mọi năng lực', 'đổi mới năm 2024'],
  },
  {
    id: 'bounded-number',
    kind: 'quota',
    pattern:
      /\b(?<bound>khong qua|toi da|toi thieu|it nhat|tren|duoi|dat|tu)\s+(?<value>\d{1,3}(?:,\d+)?)\s?(?<unit>%|tap the|ca nhan|guong|dien hinh|don vi|mo hinh|bang khen|giay khen)/g,
    examples: [
      'không quá 01 tập thể hoặc cá nhân',
      'phải đạt trên 30%',
      'ít nhất 02 điển hình',
      'tối đa 15%',
    ],
    counterexamples: ['trên 30 năm', 'không quá khó'],
  },
  {
    id: 'share',
    kind: 'quota',
    pattern: /(?<![\d,.])(?<value>\d{1,3}(?:,\d+)?)\s?(?<unit>%)/g,
    examples: ['100% các tổ chức Đảng', 'đăng ký 85,5 %'],
    counterexamples: ['100 tập thể'],
  },
];

/** Signs of the bounds of a quota; the bare share is a level to be reached. */
export const boundSigns: Readonly<Record<string, string>> = {
  'khong qua': '<=',
  'toi da': '<=',
  duoi: '<',
  'toi thieu': '>=',
  'it nhat': '>=',
  tu: '>=',
  tren: '>',
  dat: '=',
};

/** English names of what recurs. */
export const recurrences: Readonly<Record<string, string>> = {
  nam: 'year',
  quy: 'quarter',
  thang: 'month',
  tuan: 'week',
  '6 thang': 'half-year',
};
