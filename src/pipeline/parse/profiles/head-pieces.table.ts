import type { Cue } from '../cue.ts';

/** What a flattened letterhead prints side by side on one line. */
export type HeadPiece = 'motto' | 'number' | 'placeDate' | 'about';

/** A piece of a letterhead inside a line; all patterns are global. */
export const headPieces: readonly (Cue<HeadPiece> & {
  /** Whether words in small letters may stand before it on its line: its own wording is proof enough. */
  readonly certain: boolean;
  /** Whether the piece runs on to the next one. */
  readonly open: boolean;
})[] = [
  {
    id: 'motto',
    certain: true,
    open: false,
    pattern:
      /\bc\s?o\s?n\s?g\s?h\s?o\s?a\s?x\s?a\s?h\s?o\s?i\s?c\s?h\s?u\s?n\s?g\s?h\s?i\s?a\s?v\s?i\s?e\s?t\s?n\s?a\s?m(?=$|\s?[|*-]|\s(?:doc lap|so\b))|\bd\s?o\s?c\s?l\s?a\s?p\s?[-–—.~]{0,2}\s?t\s?u\s?d\s?o\s?[-–—.~]{0,2}\s?h\s?a\s?n\s?h\s?p\s?h\s?u\s?c\b|\bdang cong san viet nam$/g,
    examples: [
      'UBND HUYỆN A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'BỘ CÔNG AN | CỘNGHÒA XÃ HỘI CH Ủ NGHĨA VIỆT NAM |',
      'PHÒNG NỘI VỤ Độc lập - Tự do - Hạnh phúc',
      'TỈNH ỦY NGHỆ AN ĐẢNG CỘNG SẢN VIỆT NAM',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Bắc Giang, ngày 5 tháng 5 năm 2015',
    ],
    counterexamples: ['nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV', 'Đảng Cộng sản Việt Nam lãnh đạo'],
  },
  {
    id: 'number',
    certain: false,
    open: false,
    printed: true,
    pattern:
      /(?<![\p{L}\d])S[ốỐ]\s*[:.]?\s*\d{0,6}[\s.…_]*(?:\/\s*\d{4}\s*)?(?:[/–-]\s*|(?<=\d\s)(?=\p{Lu}{2,5}\/))\p{Lu}[\p{L}\d]*(?:\s?[-–/&]\s?[\p{Lu}\d][\p{L}\d]*)*(?:(?<=-Vụ)\s[IVX]{1,3}(?!\p{L}))?/gu,
    examples: [
      'UBND TỈNH BẮC GIANG Số: 172/2015/QĐ-UBND',
      'Số: 1855/BTĐKT-Vụ II',
      'Số: 12   /KH-PNV&LĐ Yên Sơn, ngày 5',
    ],
    counterexamples: ['Số lượng', 'Số: 1045 Ngày 05/03/2021'],
  },
  {
    id: 'placeDate',
    certain: false,
    open: false,
    printed: true,
    pattern:
      /(?<![\p{L}\d/.-])(?:(?:TP|Tp|T\.P)\.?\s?)?\p{Lu}[\p{Ll}’']+(?:(?:\s-\s|[\s-])\p{Lu}[\p{Ll}’']+|\s\d{1,2}(?=,)){0,4}\s?[,;.]?\s*[Nn]\s?g\s?[àa]\s?y(?:[\s\d.…_/lIOó]*[Tt]\s?h\s?[áàảa]\s?n\s?g[\s\d.…_/lIO]*[Nn]\s?[ăa]\s?(?:m|rn)[\s\d.…_lIO]*|\s*\d{1,2}\s?([/.-])\s?\d{1,2}\s?\1\s?\d{4}$)/gu,
    examples: [
      'Số: 12/KH-PNV Yên Sơn, ngày 05 tháng 3 năm 2022',
      'SỞ NỘI VỤ TP. Hồ Chí Minh, ngày … tháng … năm 20…',
      'SỞ NỘI VỤ Hậu Giang, ngày 30 th áng 11 nărn 2020',
      'Bà Rịa - Vũng Tàu, ngày 1 tháng 2 năm 2020',
      'Số: 12/KH-KKT Khánh Hòa, ngày 31/8/2023',
    ],
    counterexamples: ['từ ngày 1 tháng 2 năm 2020', 'SỞ NỘI VỤ', 'Kế hoạch 12/KH-UBND ngày 31/8/2023 của'],
  },
  {
    id: 'about',
    certain: false,
    open: true,
    pattern: /(?<![a-z\d])v\s?\/\s?v\b/g,
    examples: ['Số: 15/SNV-TĐKT V/v tổng kết phong trào'],
    counterexamples: ['Vì vậy'],
  },
];

/** Beginnings of head lines that a narrow column broke off, and how each must go on. */
export const brokenPieces: readonly { readonly begins: Cue; readonly goesOn: Cue }[] = [
  {
    begins: {
      id: 'number-label',
      printed: true,
      pattern: /^S[ôốồổỗộóòỐỒÓÔO]\s*[:.]?$/,
      examples: ['Số:', 'Số'],
      counterexamples: ['Số: 12', 'Sở'],
    },
    goesOn: {
      id: 'number-itself',
      pattern: /^[\d.…_\s]*[/–-]\s?[a-z]/,
      examples: ['1312/KH-UBND', '/KH-UBND', '12-KH/TU'],
      counterexamples: ['lượng', '12 đơn vị'],
    },
  },
  {
    begins: {
      id: 'date-begun',
      pattern: /^[a-z][a-z.'\s-]{1,40},\s*ngay(?:[\s\d.…_]+(?:thang[\s\d.…_]*(?:nam)?)?)?$/,
      examples: ['Bến Tre, ngày', 'La, ngày 11 tháng 3', 'Hà Nội, ngày 5', 'Lào Cai, ngày 9 tháng 4 năm'],
      counterexamples: ['Bến Tre, ngày 28 tháng 3 năm 2013', 'ngày'],
    },
    goesOn: {
      id: 'date-rest',
      pattern: /^(?:20\d\d|(?:[\d.…_\s]*thang[\s\d.…_]*)?(?:nam[\s\dlo.…_]*)?)$/,
      examples: ['2013', '28 tháng 3 năm 2013', 'tháng 3 năm 2013', 'năm 2020'],
      counterexamples: ['Năm học 2020', '12'],
    },
  },
  {
    begins: {
      id: 'motto-begun',
      pattern: /^cong(?: hoa| xa| hoi| chu| nghia| viet)*$/,
      examples: ['CỘNG', 'CỘNG HÒA XÃ HỘI'],
      counterexamples: ['CHỦ NGHĨA VIỆT NAM', 'CỘNG ĐỒNG'],
    },
    goesOn: {
      id: 'motto-rest',
      pattern: /^(?:hoa |xa |hoi |chu |nghia )*viet nam$/,
      examples: ['CHỦ NGHĨA VIỆT NAM', 'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      counterexamples: ['TỈNH HÀ NAM'],
    },
  },
  {
    begins: {
      id: 'place-begun',
      printed: true,
      pattern: /^(?:(?:TP\.?|Thành phố)(?: \p{Lu}\p{Ll}+){0,2}|\p{Lu}\p{Ll}+)$/u,
      examples: ['Sơn', 'TP. Hồ Chí', 'Thành phố'],
      counterexamples: ['Nguyễn Văn', 'SƠN LA'],
    },
    goesOn: {
      id: 'place-rest',
      printed: true,
      pattern: /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,\s*[Nn]gày(?:[\s\d.…_]|$)/u,
      examples: ['La, ngày 11 tháng 3', 'Chí Minh, ngày'],
      counterexamples: ['La', 'Ngày 5 tháng 3'],
    },
  },
  {
    begins: {
      id: 'place-alone',
      printed: true,
      pattern: /^(?:TP\.? ?)?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3},$/u,
      examples: ['Bình Định,', 'TP. Hồ Chí Minh,'],
      counterexamples: ['Bình Định', 'Kính gửi,'],
    },
    goesOn: {
      id: 'date-alone',
      pattern: /^ngay(?:[\s\d.…_]|thang|nam)*$/,
      examples: ['ngày 29 tháng 5 năm 2018', 'ngày 29'],
      counterexamples: ['ngày hội'],
    },
  },
  {
    begins: { id: 'committee-begun', pattern: /^uy$/, examples: ['ỦY'], counterexamples: ['ỦY BAN'] },
    goesOn: {
      id: 'committee-rest',
      pattern: /^ban (?:nhan dan|mat tran)/,
      examples: ['BAN NHÂN DÂN'],
      counterexamples: ['BAN TỔ CHỨC'],
    },
  },
];
