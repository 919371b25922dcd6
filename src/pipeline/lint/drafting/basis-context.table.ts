import type { Cue } from '../../parse/cue.ts';

/** Words before a mention by which it is spoken of as a thing of the past, and not relied upon. */
export const spokenOfAsPast: readonly Cue[] = [
  {
    id: 'replaced-here',
    pattern:
      /(?:thay the|bai bo|het hieu luc|sua doi(?:, bo sung)?(?: mot so dieu)?(?: cua)?|huy bo)(?: cho)?(?: \w+){0,3} ?$/,
    examples: ['Kế hoạch này thay thế ', 'bãi bỏ ', 'sửa đổi, bổ sung một số điều của '],
    counterexamples: ['Căn cứ ', 'theo quy định tại '],
  },
  {
    id: 'summed-up',
    pattern: /(?:tong ket|so ket|nhin lai|danh gia)(?: \w+){0,3} nam(?: \w+){0,3} ?$/,
    examples: ['tổng kết 10 năm thực hiện ', 'sơ kết 5 năm thực hiện '],
    counterexamples: ['tổng kết năm '.slice(0, 9), 'thực hiện '],
  },
];

/** The end of a basis and the beginning of the next on one line. Global. */
export const joinedBasis: Cue = {
  id: 'joined-basis',
  printed: true,
  pattern: /[;.] (?=Căn cứ \p{Lu})/gu,
  examples: ['năm 2026; Căn cứ Nghị định số 152'],
  counterexamples: ['Căn cứ Luật Thi đua, khen thưởng;', 'làm căn cứ xét'],
};
