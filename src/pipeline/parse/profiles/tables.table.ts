import type { Cue } from '../cue.ts';

/** Heading of the column of ordinals, with which the headings of most tables begin. */
export const ordinalColumnCue: Cue = {
  id: 'ordinal-column',
  pattern: /^(?:s?tt|so\s?tt|so thu tu)\.?$/,
  examples: ['TT', 'STT', 'Số TT'],
  counterexamples: ['TTg', 'STT | Họ và tên'],
};

/** Heading of the row that sums a table up. */
export const totalRowCue: Cue = {
  id: 'total-row',
  pattern: /^(?:tong(?: cong| so| diem)?|cong)\s*:?$/,
  examples: ['Tổng cộng', 'TỔNG', 'Cộng', 'Tổng điểm'],
  counterexamples: ['Tổng kết', 'Công đoàn'],
};

/** The headings of a table on one line, its columns run together. */
export const ordinalHeadingCue: Cue = {
  id: 'ordinal-heading',
  pattern: /^(?:s?tt|so tt)\.?\s+[a-z]/,
  examples: ['STT Đơn vị Điểm Xếp thứ', 'TT Nội dung công việc'],
  counterexamples: ['TTg', 'TT', 'Tổ chức'],
};

/** Mark of a footnote before its text. Groups: `mark`, or `raised` for that of Markdown. */
export const footnoteCue: Cue = {
  id: 'footnote',
  pattern: /^(?:(?<mark>[([]\d{1,2}[)\]]|[¹²³⁴⁵⁶⁷⁸⁹])|(?<raised>\[\^\w{1,3}\]):)\s*(?=[\p{L}“"])/u,
  printed: true,
  examples: ['(1) Gồm các xã: A, B.', '[2] Theo báo cáo', '¹ Số liệu năm 2020', '[^1]: Số liệu'],
  counterexamples: ['(a) Một', '1. Mục đích'],
};
