import type { Cue } from '../cue.ts';

/** First day without districts (Conclusion 127-KL/TW; Law 72/2025/QH15 on the organisation of local government). */
export const districtsEndedOn = '2025-07-01';

/** A place with its type as running text names it, outermost level first. Groups: `name`. */
export const placeNameCues: readonly (Cue & { readonly level: 'province' | 'district' | 'commune' })[] = [
  {
    id: 'province',
    level: 'province',
    printed: true,
    pattern: /(?:^|\s)(?:tỉnh|Tỉnh|TỈNH)\s+(?<name>\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,3})/gu,
    examples: ['Đảng bộ tỉnh Bình Định', 'tỉnh Thừa Thiên Huế'],
    counterexamples: ['Ủy ban nhân dân tỉnh'],
  },
  {
    id: 'district',
    level: 'district',
    printed: true,
    pattern:
      /(?:^|\s)(?:huyện|thị xã|quận|thành phố|TP\.?)\s+(?<name>\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,3}|\d{1,2})/gu,
    examples: ['huyện Tuy Phước', 'thành phố Long Khánh', 'quận 1'],
    counterexamples: ['Ủy ban nhân dân huyện'],
  },
  {
    id: 'commune',
    level: 'commune',
    printed: true,
    pattern:
      /(?:^|\s)(?:xã|phường|thị trấn|đặc khu)\s+(?<name>\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,3}|\d{1,2})/gu,
    examples: ['xã Lam Vỹ', 'phường 1'],
    counterexamples: ['các xã, thị trấn'],
  },
];

/** Year that a subject names. Groups: `year`. */
export const subjectYearCue: Cue = {
  id: 'subject-year',
  pattern: /\bnam (?<year>(?:19|20)\d{2})\b/,
  examples: ['Công tác thi đua, khen thưởng năm 2024'],
  counterexamples: ['giai đoạn 2021 - 2025'],
};
