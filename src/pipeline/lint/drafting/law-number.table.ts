import type { Cue } from '../../parse/cue.ts';

/** The number of a law behind its name or before it, with the word before it. Global. */
export const lawNumber: Cue = {
  id: 'law-number',
  printed: true,
  pattern:
    /,? \(?(?:số )?\d{1,3}\/\d{4}\/(?:QH|PL-UBTVQH|UBTVQH)\d{2}\)?(?<=(?:Luật|luật|Pháp lệnh)(?: \p{L}+,?){0,8},? \(?(?:số )?[\d/]{5,9}[A-Z-]{2,9}\d{2}\)?)/gu,
  examples: ['Luật Thi đua, khen thưởng số 06/2022/QH15', 'Luật số 06/2022/QH15'],
  counterexamples: ['Nghị quyết số 202/2025/QH15', 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'],
};

/** A law of which the number stands in the place of its name. In folded text. */
export const unnamedLaw: Cue = {
  id: 'unnamed-law',
  pattern: /(?:luat|phap lenh)$/,
  examples: ['Căn cứ Luật'],
  counterexamples: ['Căn cứ Luật Thi đua, khen thưởng'],
};

/** What tells the subject before an instrument is named: what it issued, or what it asks for. In folded text. */
export const subjectBefore: Cue = {
  id: 'subject-before',
  pattern: /(?:kem theo|de nghi .{2,90} tai) $/,
  examples: ['Quy chế thi đua, khen thưởng ban hành kèm theo ', 'Theo đề nghị của Giám đốc Sở Nội vụ tại '],
  counterexamples: ['Căn cứ ', 'theo quy định tại '],
};

/** How the subject of an instrument begins behind its number and day. */
export const subjectBehind: Cue = {
  id: 'subject-behind',
  pattern:
    /^[ ,]*(?:ve|ban hanh|phe duyet|quy dinh|sua doi|huong dan|phat dong|thuc hien|to chuc|trien khai|giao|cong bo|kien toan|thanh lap|tiep tuc|\u201c)/,
  examples: [' về việc', ' ban hành', ', về công tác', ' “Về'],
  counterexamples: [' và các văn bản', ' của Chính phủ', '.'],
};
