import type { Cue } from '../cue.ts';

/** First words of a statement of legal or factual basis. "Nhằm", "Để" state a purpose and are no basis. */
export const basisCue: Cue = {
  id: 'basis',
  pattern:
    /^(?:[-–+•]\s*)?(?:can cu|thuc hien|trien khai|huong ung|theo|tren co so|xet|sau khi xem xet|tiep theo|chap hanh|thi hanh)\s/,
  examples: [
    'Căn cứ Luật Thi đua, khen thưởng;',
    '- Căn cứ Kế hoạch số 02/KH-UBND',
    'Hưởng ứng phong trào thi đua',
    'Xét đề nghị của Trưởng phòng Nội vụ',
    'Sau khi xem xét Tờ trình số 5/TTr-UBND',
    'Thi hành Nghị định số 115/2003/NĐ-CP',
  ],
  counterexamples: ['Nhằm tổ chức thi đua', 'Để thực hiện', 'Ủy ban nhân dân huyện xây dựng Kế hoạch'],
};

/** A basis behind another sentence of its paragraph. */
export const laterBasisCue: Cue = {
  id: 'later-basis',
  pattern: /[.;] (?:can cu|thuc hien|trien khai|thi hanh) /,
  examples: ['Năm 2026 là năm đầu nhiệm kỳ. Thực hiện Kế hoạch số 02/KH-LĐLĐ'],
  counterexamples: ['Thực hiện Kế hoạch số 02/KH-LĐLĐ'],
};

/** Opens a list of bases: the instruments stand one by one under it. */
export const basisListCue: Cue = {
  id: 'basis-list',
  pattern:
    /^(?:can cu|thuc hien|theo|co so)(?: (?:vao|cac|nhung|phap ly|van ban|quy dinh|chi dao|huong dan|can cu|cua|cap|tren|sau|day|nhu|dang|nha|nuoc|trung|uong|tinh))*\s*:$/,
  examples: ['Căn cứ:', 'Căn cứ các văn bản sau:', 'Thực hiện các văn bản chỉ đạo của cấp trên:'],
  counterexamples: ['Căn cứ Luật Thi đua, khen thưởng:', 'Thực hiện như sau: các đơn vị'],
};

/** A paragraph that begins with an instrument by its number, or with a law: it goes on with the basis above it. */
export const instrumentCue: Cue = {
  id: 'instrument',
  pattern:
    /^(?:cac )?(?:(?:bo )?luat(?! (?:gia|su)\b)|hien phap|phap lenh|dieu le)\s|^(?:cac )?(?:nghi dinh|nghi quyet|chi thi|quyet dinh|thong tu(?: lien tich)?|ke hoach|huong dan|cong van|ket luan|quy dinh|quy che|chuong trinh|thong bao|de an|to trinh|van ban)(?: (?!so\b)[a-z]+){0,3}:? (?:so:? ?)?\d/,
  examples: ['Luật Thi đua, khen thưởng năm 2022;', 'Nghị định số 98/2023/NĐ-CP', 'Công văn 12/SNV-TĐKT'],
  counterexamples: ['Kế hoạch này', 'Quy định chung', 'Luật gia'],
};

/** Opens the addressees of a letter; the dashes under it name them. */
export const addresseeCue: Cue = {
  id: 'addressee',
  pattern: /^kinh gui\b/,
  examples: ['Kính gửi:', 'Kính gửi: Ủy ban nhân dân các huyện'],
  counterexamples: ['Kính đề nghị'],
};

/** First words that no subject has: they begin a basis even right under the title. */
export const legalBasisCue: Cue = {
  id: 'legal-basis',
  pattern: /^(?:[-–+•]\s*)?can cu\s/,
  examples: ['Căn cứ Luật Thi đua, khen thưởng;'],
  counterexamples: ['Thực hiện Chỉ thị số 19/CT-TTg'],
};

/** "QUYẾT ĐỊNH" alone on its line. */
export const decidesCue: Cue = {
  id: 'decides',
  pattern: /^(?:nay\s)?(?:quyet dinh|quyet nghi|chi thi)\s*:?$/g,
  examples: ['QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH', 'QUYẾT NGHỊ:', 'CHỈ THỊ:'],
  counterexamples: ['Quyết định số 354/QĐ-UBND'],
};

/**
 * The clauses by which an issuer brings a document into being, surest first. The words before the match, back to the
 * last stop, comma or semicolon, name the issuer.
 */
export const enactingCues: readonly Cue[] = [
  {
    id: 'makes-plan',
    pattern:
      /(?:xay dung|ban hanh|de ra|lap|\bra)(?:\s+va\s+[a-z]+\s+[a-z]+)?\s+(?:ke hoach|chuong trinh|huong dan|chi thi|phuong an|de an|quy che|quy dinh|thong bao|nghi quyet|cong van|bao cao|to trinh|thong tu)/g,
    examples: [
      'UBND thành phố Long Khánh ban hành Kế hoạch công tác thi đua năm 2024 với những nội dung như sau:',
      'Khối thi đua xây dựng Kế hoạch phát động với những nội dung chính sau:',
      'Phòng Nội vụ xây dựng và triển khai kế hoạch',
    ],
    counterexamples: ['Căn cứ Kế hoạch số 02/KH-UBND', 'Nâng cao chất lượng khen thưởng.'],
  },
  {
    id: 'announces',
    pattern:
      /(?:huong dan|thong bao|yeu cau|de nghi|phat dong|to chuc|trien khai|chi thi|bao cao|kinh trinh|trinh|thong nhat|quyet dinh|kien nghi|chi dao|ket luan)(?=[^.]{0,400}\b(?:sau(?: day)?\s*:|(?:nhu|noi dung(?: [a-z]+)?) sau(?: day)?\s*\.?)\s*$|(?<=yeu cau|chi thi|quyet dinh|de nghi|kien nghi)\s*:\s*$|(?<=phat dong)[^.:]{0,400}:\s*$)/g,
    examples: [
      'Sở Nội vụ hướng dẫn một số nội dung như sau:',
      'Ủy ban nhân dân huyện phát động phong trào thi đua với các nội dung sau:',
      'Sở Nội vụ phát động phong trào thi đua với những nội dung như sau.',
      'Trường tổ chức đợt thi đua với các nội dung sau',
      'Ủy ban nhân dân xã phát động phong trào thi đua, trong đó tập trung:',
    ],
    counterexamples: [
      'Sở Nội vụ thông báo thời gian sau.',
      'Tổ chức Hội nghị tổng kết.',
      'Sở Nội vụ hướng dẫn các đơn vị.',
    ],
  },
  decidesCue,
];

/** A verb of issuing, in small letters, behind the name of a body; "Ban Tổ chức" has a capital. */
export const verbInName =
  /\s(?:hướng dẫn|thông báo|yêu cầu|đề nghị|phát động|tổ chức|triển khai|ban hành|xây dựng|báo cáo|kính trình|chỉ đạo|thống nhất|ra nghị quyết)(?=\s|$)/u;
