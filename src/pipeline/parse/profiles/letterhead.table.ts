import type { Cue } from '../cue.ts';

export type LetterheadCue =
  | 'motto'
  | 'number'
  | 'stamp'
  | 'placeDate'
  | 'digitalSignature'
  | 'pageFurniture'
  | 'aboutLine';

/** Lines of the head of a document, wherever a scanner has put them. Order matters: the first that matches wins. */
export const letterheadCues: readonly Cue<LetterheadCue>[] = [
  {
    id: 'stamp',
    pattern:
      /^(?:(?:cong\s?va\s?n )?den$|den[\s:]*so[\d\s:./…_-]*(?:ngay[\d\s:./…_-]*)?$|so[\s:]*(?:\d+[\s,;]*)?ngay[\d\s:./…_-]*$|(?:gio|ngay|chuyen|kinh chuyen|luu ho so so|so va ky hieu hs|dau den)\s*:[\s\d./…_-]*$)/,
    examples: [
      'ĐẾN',
      'ĐẾN Số: 1045 Ngày: 05/03/2021',
      'Số: 1045 Ngày 05/03/2021',
      'Chuyên:',
      'Chuyển:',
      'Số và ký hiệu HS:',
      'CÔNG VĂN ĐẾN',
      'Ngày: 05/3/2021',
      'Lưu hồ sơ số: 12',
    ],
    counterexamples: ['Số: 879/KH-KTĐNC', 'Đến năm 2025', 'Số:', 'Ngày hội'],
  },
  {
    id: 'motto',
    pattern:
      /^(?:c\s?o\s?n\s?g\s?h\s?o\s?a\s?x\s?a\s?h\s?o\s?i\s?c\s?h\s?u\s?n\s?g\s?h\s?i\s?a\s?v\s?i\s?e\s?t\s?n\s?a\s?m|d\s?o\s?c\s?l\s?a\s?p\s?[-–—.~]{0,2}\s?t\s?u\s?d\s?o\s?[-–—.~]{0,2}\s?h\s?a\s?n\s?h\s?p\s?h\s?u\s?c|dang cong san viet nam|doan (?:tncs|thanh nien cong san) ho chi minh|cong(?: hoa| xa| hoi| chu nghia| viet)*|hoa(?: xa)?|(?:hoa |xa |hoi )*chu nghia viet nam)$/,
    examples: [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do – Hạnh phúc',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'ĐOÀN TNCS HỒ CHÍ MINH',
      'CỘNG HÒA XÃ HỘI CH Ủ NGHĨA VIỆT NAM',
      'Độ c lập - Tự do - Hạnh phúc',
      'CỘNG HÒA XÃ',
      'HỘI CHỦ NGHĨA VIỆT NAM',
    ],
    counterexamples: [
      'Đảng Cộng sản Việt Nam lãnh đạo',
      'nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      '- Ngày thành lập nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      'Độc lập dân tộc',
    ],
  },
  {
    id: 'number',
    pattern:
      /^so(?:\s*:)?[\d\s.…_]*(?:\/\s*\d{4}\s*)?(?:[/–-]\s*|(?<=\d\s)(?=[a-z]{2,6}\/))[a-z]{2,}[a-z0-9&–/-]*(?=$|[\s,;])/,
    examples: [
      'Số: 152/KH-UBND',
      'Số: /KH-VP',
      'Số: 125 KH/TĐTN-TCKT',
      'Số:      /KH-UBND',
      'Số: 12/2022/QĐ-UBND',
      'Số 34-CT/TW',
      'Số: …/KH-HĐTĐKT',
      'Số: 12 /KH-PNV Yên Sơn, ngày 05 tháng 3 năm 2022',
    ],
    counterexamples: ['Số: 1045 Ngày 05/03/2021', 'Số lượng khen thưởng', 'Sơ kết'],
  },
  {
    id: 'placeDate',
    pattern:
      /^(?!thu (?:hai|ba|tu|nam|sau|bay)\b|chu nhat)(?:[a-z][a-z.'\s-]{1,60}|[.…_]+),\s*(?:ngay(?:[\s\d.…_]*|\s[\dliosz|]{1,3}\s)thang[\s\d.…_]*nam[\s\dlo.…_]*|(?:ngay\s*)?\d{1,2}\s?([/.-])\s?\d{1,2}\s?\1\s?\d{4})$/,
    examples: [
      'Bắc Kạn, ngày tháng 9 năm 2024',
      'Long Khánh, ngày 29 tháng 01 năm 2024',
      'TP. Hồ Chí Minh, ngày … tháng … năm 20…',
      'Khánh Hòa, ngày 31/8/2023',
      'Hà Nội, 05/01/2026',
      '………, ngày … tháng … năm 2025',
      'Đắk Lắk, ngày 05 - 01 - 2026',
      'Thanh Sơn, ngày ló tháng 7 năm 2025',
      'Thanh Sơn, ngày tháng 3 năm 2O24',
    ],
    counterexamples: [
      'Bắc Kạn, ngày 29 tháng 01 năm 2024, Ủy ban',
      'ngày 29 tháng 01 năm 2024 của',
      'Thứ Hai, ngày 5 tháng 1 năm 2026',
    ],
  },
  {
    id: 'placeDate',
    printed: true,
    pattern:
      /^(?!Thứ|Chủ|Sáng|Chiều|Tối)(?:TP\.? )?(?:\p{Lu}[\p{Ll}’'.]*[\s-]{1,3}){2,5}ngày (?:\d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2}\s?([/.-])\s?\d{1,2}\s?\1\s?\d{4})$/u,
    examples: ['Hà Nội ngày 5.1.2026', 'TP. Hồ Chí Minh ngày 5 tháng 1 năm 2026'],
    counterexamples: ['Trước ngày 5/1/2026', 'Chậm nhất ngày 5/1/2026', 'Thứ Hai ngày 5/1/2026'],
  },
  {
    id: 'digitalSignature',
    pattern:
      /^(?:nguoi ky|ky boi|ngay ky|thoi gian ky|co quan|email)\s*:|^signature\b|^digitally signed|^duoc\s?ky\s?boi\b/,
    examples: [
      'Người ký: Ủy ban nhân dân huyện A',
      'Ngày ký: 05.03.2021 10:00:00 +07:00',
      'Ký bởi: Văn phòng',
      'Được ký bởi VĂN PHÒNG',
      'Signature Not Verified',
    ],
    counterexamples: ['Người ký tên', 'Cơ quan thường trực'],
  },
  {
    id: 'pageFurniture',
    pattern:
      /^(?:[-–—]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–—]?|(?:trang|page|you are on page)(?:\s*:)?\s*\d{1,3}(?:\s*(?:\/|of|tren)\s*\d{1,3})?|[-–—_=*~`.·\s]{3,}|[-–—=*~.\s]*o[0o]o[-–—=*~.\s]*|[*|°]|[-–—_]{1,2}|(?:(?:<\/?[a-z][^<>]{0,600}>|>|&(?:nbsp|#160);)\s*)+)$/,
    examples: [
      '2',
      '2/8',
      '*',
      '|',
      '- 2 -',
      'Trang 3/5',
      'Page 2 of 9',
      '--------',
      '_______',
      '***',
      '---o0o---',
      '```',
      '</tr></table>',
      '<p>&nbsp;</p>',
      '>',
    ],
    counterexamples: ['2.', '- UBND huyện', 'Trang thông tin'],
  },
  {
    id: 'aboutLine',
    pattern: /^(?:v\s*\/\s*v|ve viec)\b/,
    examples: ['V/v phát động phong trào thi đua năm 2022', 'Về việc khen thưởng'],
    counterexamples: ['Vì vậy', 'Về công tác'],
  },
];

/** A day without its place; that of the document only beside its number or over its signature. */
export const bareDateCue: Cue = {
  id: 'bare-date',
  pattern: /^ngay \d{1,2} thang \d{1,2} nam \d{4}$/,
  examples: ['Ngày 05 tháng 01 năm 2026'],
  counterexamples: ['Ngày 05 tháng 01 năm 2026 họp', 'Ngày … tháng … năm 2026'],
};

/**
 * Lines that go on with a stamp that stands right above: its number and its day, which alone could be the paper's own, and
 * its notes; on the text without its blanks.
 */
export const stampGoesOnCue: Cue = {
  id: 'stamp-goes-on',
  pattern:
    /^(?:so:?[\dlio.…_-]*(?:\/(?:vt|vp|cv)[\da-z-]{0,4})?|ngay:?[\d./…_-]*(?:thang[\dil.…_]*nam[\d.…_]*)?|gio:?[\d.…_]*|(?:kinh)?chuyen:?.{0,30}|luuhoso.{0,20})$/,
  examples: ['Số:1112', 'Số:221/VT', 'Ngày:21/2/2021', 'Ngày11tháng1năm2021', 'Chuyển:……', 'Lưuhồsơsố:…'],
  counterexamples: ['Số:12/KH-UBND', 'BátXát,ngày5tháng3năm2021', 'Ngàyhội'],
};

/** The motto where a flattened letterhead prints it on the line of the authority. */
export const mottoBesideCue: Cue = {
  id: 'motto-beside',
  pattern:
    /(?:cong hoa xa hoi chu nghia viet nam|(?:^|\s)dang cong san viet nam$|doc lap\s*[-–—]\s*tu do|^(?:cong |hoa |xa |hoi )*chu nghia viet nam$|^cong(?: hoa| xa| hoi| chu nghia| viet)*$|^hoa(?: xa)?$)/,
  examples: [
    'UBND HUYỆN A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'PHÒNG NỘI VỤ Độc lập - Tự do - Hạnh phúc',
    'CỘNG HÒA XÃ HỘI',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT',
    'HỘI CHỦ NGHĨA VIỆT NAM',
  ],
  counterexamples: ['ỦY BAN NHÂN DÂN TỈNH HÀ GIANG', 'XÃ CỘNG HÒA'],
};

/** A motto that a line prints as a head does, be it beside a body; running text names the republic in small letters. */
export const printedMottoCue: Cue = {
  id: 'printed-motto',
  printed: true,
  pattern: /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–—]\s*[Tt]ự do|ĐẢNG CỘNG SẢN VIỆT NAM$/u,
  examples: ['UBND HUYỆN A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  counterexamples: ['nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'thành lập Đảng Cộng sản Việt Nam'],
};

/** The office that a stamp names over the word of arrival; on the text without its blanks. */
export const stampOfficeCue: Cue = {
  id: 'stamp-office',
  pattern: /^(?:vanphong|vanthu|phonghanhchinh)$/,
  examples: ['VĂNPHÒNG', 'VĂNTHƯ'],
  counterexamples: ['VĂNPHÒNGUBNDTỈNH'],
};
