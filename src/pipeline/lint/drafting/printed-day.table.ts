import type { Cue } from '../../parse/cue.ts';

/** A day, month and year as printed, however wrongly. All global; groups `day`, `month`, `year`, `mark`. */
export const printedDays: readonly Cue<'words' | 'figures' | 'day-and-month'>[] = [
  {
    id: 'words',
    printed: true,
    pattern: /(?<lead>[Nn]gày )(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?: năm (?<year>\d{4}|\d{2})(?!\d))?/gu,
    examples: ['ngày 5 tháng 1 năm 2026', 'ngày 31 tháng 6', 'Ngày 15 tháng 13 năm 2026'],
    counterexamples: ['ngày … tháng … năm 2026', 'ngày 05/01/2026', '10 ngày, tháng 5'],
  },
  {
    id: 'figures',
    printed: true,
    pattern:
      /(?<![\d/.,-])(?<lead>)(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}|\d{2})(?![\d/]|[.-]\d)/gu,
    examples: ['5/1/2026', '31/6/2026', '05.01.2026', '5/3/26', '32/13/2026'],
    counterexamples: ['91/2017/NĐ-CP', '2021-2025', '1.1.1.2', '12/KH-UBND'],
  },
  {
    id: 'day-and-month',
    printed: true,
    pattern: /(?<lead>(?:[Nn]gày|đến|hết|trước) )(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/]|[.,]\d)/gu,
    examples: ['ngày 5/1', 'trước ngày 31/6', 'hết 30/11'],
    counterexamples: ['ngày 5/1/2026', 'đạt 2/3 số phiếu'],
  },
];

/** Words of a date between its figures. */
export const dateWords = { month: ' tháng ', year: ' năm ' } as const;

/** The days of the week, from Sunday. */
export const weekdays: readonly string[] = [
  'Chủ nhật',
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
];

const weekday = `(${weekdays.join('|')}|thứ ([2-7]))`;

/** A weekday right before a date, and right behind one; the groups are the day and the figure by which it may be told. */
export const weekdayBefore = new RegExp(`${weekday},? (?:ngày )?$`, 'iu');
export const weekdayBehind = new RegExp(`^,? \\(?${weekday}`, 'iu');
