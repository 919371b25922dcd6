import type { Cue } from '../cue.ts';

/** First words of a statement of legal or factual basis. "Nhằm", "Để" state a purpose and are no basis. */
export const basisCue: Cue = {
  id: 'basis',
  pattern:
    /^(?:[-–+•]\s*)?(?:can cu|thuc hien|trien khai|huong ung|theo|tren co so|xet|tiep theo|chap hanh)\s/,
  examples: [
    'Căn cứ Luật Thi đua, khen thưởng;',
    '- Căn cứ Kế hoạch số 02/KH-UBND',
    'Hưởng ứng phong trào thi đua',
    'Xét đề nghị của Trưởng phòng Nội vụ',
  ],
  counterexamples: ['Nhằm tổ chức thi đua', 'Để thực hiện', 'Ủy ban nhân dân huyện xây dựng Kế hoạch'],
};

/** First words that no subject has: they begin a basis even right under the title. */
export const legalBasisCue: Cue = {
  id: 'legal-basis',
  pattern: /^(?:[-–+•]\s*)?can cu\s/,
  examples: ['Căn cứ Luật Thi đua, khen thưởng;'],
  counterexamples: ['Thực hiện Chỉ thị số 19/CT-TTg'],
};

/**
 * The clause by which the issuer brings the document into being; the words before it, back to the last stop,
 * semicolon or comma, name the issuer. Groups: `verb`.
 */
export const enactingCue: Cue = {
  id: 'enacting',
  pattern:
    /(?<verb>(?:xay dung|ban hanh|de ra|lap|thong nhat ban hanh|trien khai)(?:\s+va\s+[a-z]+\s+[a-z]+)?\s+(?:ke hoach|chuong trinh|huong dan|chi thi|phuong an|de an|quy che|quy dinh)|huong dan|thong bao|yeu cau|de nghi|phat dong|to chuc)(?=[^.]*(?:nhu sau|sau day|sau)\s*:\s*$)|(?:xay dung|ban hanh)\s+ke hoach|^quyet dinh\s*:?$/,
  examples: [
    'UBND thành phố Long Khánh ban hành Kế hoạch công tác thi đua năm 2024 với những nội dung như sau:',
    'Khối thi đua xây dựng Kế hoạch phát động với những nội dung chính sau:',
    'Sở Nội vụ hướng dẫn một số nội dung như sau:',
    'QUYẾT ĐỊNH:',
  ],
  counterexamples: ['Căn cứ Luật Thi đua, khen thưởng;', 'Nâng cao chất lượng khen thưởng.'],
};
