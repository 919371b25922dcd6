import type { Cue } from '../../parse/cue.ts';

/** Span of years that a subject names: "giai đoạn 2021 - 2025". Groups: `from`, `to`. */
export const yearSpanCue: Cue = {
  id: 'year-span',
  pattern: /\b(?<from>(?:19|20)\d{2})\s?[-–]\s?(?<to>(?:19|20)\d{2})\b/,
  examples: ['giai đoạn 2021 - 2025', 'Kế hoạch 5 năm (2021-2025)'],
  counterexamples: ['năm 2024', 'số 91/2017/NĐ-CP'],
};

/** School year that a subject names: "năm học 2024 - 2025". Groups: `from`, `to`. */
export const schoolYearCue: Cue = {
  id: 'school-year',
  pattern: /\bnam hoc (?<from>(?:19|20)\d{2})\s?[-–]\s?(?<to>(?:19|20)\d{2})\b/,
  examples: ['Phát động thi đua năm học 2024 - 2025'],
  counterexamples: ['giai đoạn 2021 - 2025'],
};

/** Year that a subject names as its own, not as that of a date. Groups: `year`. */
export const ownYearCue: Cue = {
  id: 'own-year',
  pattern: /(?<!thang (?:\d{1,2} )?)\bnam (?<year>(?:19|20)\d{2})\b/,
  examples: ['Công tác thi đua, khen thưởng năm 2024'],
  counterexamples: ['Chỉ thị số 19/CT-TTg ngày 16 tháng 7 năm 2021', 'giai đoạn 2021 - 2025'],
};
