import type { DraftKind } from '../schemas/draft.ts';

/** A kind of plan by the words of its subject, in folded text; the first that fits counts. */
export interface DraftKindCue {
  readonly kind: DraftKind;
  readonly pattern: RegExp;
  /** The pattern looks at folded text. */
  readonly printed: false;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** A subject that none of these fits is that of a plan for the whole year. */
export const draftKindCues: readonly DraftKindCue[] = [
  {
    kind: 'tong-ket',
    pattern: /(?:so|tong) ket/,
    printed: false,
    examples: ['Tổng kết phong trào thi đua năm 2027', 'Tổ chức sơ kết phong trào thi đua'],
    counterexamples: ['Công tác thi đua, khen thưởng năm 2027'],
  },
  {
    kind: 'trien-khai-chi-thi',
    pattern: /(?:trien khai|thuc hien|quan triet)[^.;]{0,40}(?:chi thi|nghi quyet|ket luan|quyet dinh)/,
    printed: false,
    examples: ['Thực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị'],
    counterexamples: ['Triển khai công tác thi đua, khen thưởng năm 2027'],
  },
  {
    kind: 'phat-dong-dot',
    pattern: /dot thi dua|thi dua (?:cao diem|dac biet|chuyen de)|lap thanh tich chao mung/,
    printed: false,
    examples: ['Phát động đợt thi đua đặc biệt', 'Thi đua cao điểm lập thành tích chào mừng Quốc khánh'],
    counterexamples: ['Phát động phong trào thi đua yêu nước năm 2027'],
  },
];
