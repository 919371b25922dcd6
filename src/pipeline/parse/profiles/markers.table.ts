import type { MarkerKind } from '../../tree.ts';

/**
 * How a shape of marker is read: `value` places it in its series, `key` is its part of an anchor.
 * - `rank`: what it may stand under: a marker is a child of the nearest open one of lower rank.
 */
export interface MarkerShape {
  readonly id: string;
  readonly kind: MarkerKind;
  readonly rank: number;
  /** Groups: `mark` as printed (with its closing sign), `value` inside it. Anchored at the start of the line. */
  readonly pattern: RegExp;
  readonly numeral:
    | 'roman'
    | 'lower-roman'
    | 'arabic'
    | 'misread-arabic'
    | 'misread-decimal'
    | 'letter'
    | 'capital'
    | 'decimal'
    | 'lettered'
    | 'none';
  /** First part of the key, "dieu" in "dieu-5". */
  readonly keyword?: string;
  /** Only neighbours can bear the reading out; then it goes on with the series `series` as if closed by `closing`. */
  readonly doubtful?: true;
  readonly series?: string;
  readonly closing?: string;
  /** The sign in front of the value. */
  readonly opening?: string;
  /** The letter that is read for the printed one. */
  readonly reads?: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** Closing signs that are printed together, as offices of the South like them: "1/.", "I./", "A/-", "1.-". */
const doubleClosing = String.raw`(?:\/[.-]|\.\s?\/-?|\.-(?=\s|\p{Lu}))`;

/** Ranks of the markers; between them NĐ 30/2020/NĐ-CP, Annex I, II.5.c and d, and common practice. */
export const markerShapes: readonly MarkerShape[] = [
  {
    id: 'part',
    kind: 'part',
    rank: 10,
    pattern:
      /^(?<mark>(?:Phần|PHẦN)\s+(?:thứ\s+|THỨ\s+)?(?<value>[IVXl]{1,5}|\d{1,2}|nhất|một|hai|ba|tư|năm|NHẤT|MỘT|HAI|BA|TƯ|NĂM|Một|Hai|Ba|Tư|Năm|[A-HĐ](?=\s?[.:)]|$))(?![\p{L}\d])(?:[.:)]|\s[-–])?)(?=\s|$)/u,
    numeral: 'none',
    keyword: 'phan',
    examples: [
      'Phần I. Mục đích',
      'PHẦN THỨ NHẤT',
      'Phần thứ hai',
      'PHẦN A: MỤC TIÊU',
      'Phần B',
      'PHẦN MỘT: MỤC ĐÍCH',
      'Phần I - Mục đích',
    ],
    counterexamples: ['Phần thưởng', 'Phần lớn các đơn vị', 'Phần A của Kế hoạch'],
  },
  {
    id: 'chapter',
    kind: 'chapter',
    rank: 20,
    pattern: /^(?<mark>(?:Chương|CHƯƠNG)\s+(?<value>[IVXLl]{1,6}|\d{1,2})(?:[.:)]|\s[-–])?)(?=\s|$)/u,
    numeral: 'none',
    keyword: 'chuong',
    examples: ['Chương I', 'CHƯƠNG II. KHEN THƯỞNG', 'Chương I - QUY ĐỊNH CHUNG'],
    counterexamples: ['Chương trình hành động'],
  },
  {
    id: 'section',
    kind: 'section',
    rank: 30,
    pattern: /^(?<mark>(?:Mục|MỤC)\s+(?<value>[IVX]{1,5}|\d{1,2})(?:[.:)]|\s[-–])?)(?=\s|$)/u,
    numeral: 'none',
    keyword: 'muc',
    examples: ['Mục 1. Quy định chung', 'MỤC 2'],
    counterexamples: ['Mục đích, yêu cầu', 'Mục tiêu 1'],
  },
  {
    id: 'article',
    kind: 'article',
    rank: 50,
    pattern: /^(?<mark>(?:Điều|ĐIỀU)\s*(?<value>\d{1,3})\s*[.:]?)(?=\s|$|(?<=[.:])\p{Lu})/u,
    numeral: 'arabic',
    keyword: 'dieu',
    examples: [
      'Điều 1. Phạm vi điều chỉnh',
      'ĐIỀU 2: Tổ chức',
      'Điều 3',
      'Điều 2.Quyết định này',
      'Điều4. Hiệu lực',
    ],
    counterexamples: ['Điều kiện', 'Điều động 3 cán bộ', 'Điều 5.2', 'Điều 3, khoản 1'],
  },
  {
    id: 'capital',
    kind: 'part',
    rank: 15,
    pattern: new RegExp(
      String.raw`^(?<mark>(?<value>[A-ZĐ])\s?(?:${doubleClosing}|[.)/-]))\s*(?=[\p{Lu}“"])`,
      'u',
    ),
    numeral: 'capital',
    examples: ['A. MỤC ĐÍCH', 'B) Nội dung', 'C. TỔ CHỨC', 'A/- MỤC ĐÍCH', 'B./ NỘI DUNG'],
    counterexamples: ['A-mi-ăng', 'AN. Giang'],
  },
  {
    id: 'roman',
    kind: 'roman',
    rank: 40,
    pattern: new RegExp(
      String.raw`^(?<mark>(?<value>(?!1+[\s.):/–-])[IVXLl1|]{1,6})\s?(?:${doubleClosing}|[.):]|\s?(?:\/(?=\s|\p{Lu}{2})|[-–](?!\d))))\s*(?=[\p{L}“"\d(]|$)`,
      'u',
    ),
    numeral: 'roman',
    examples: [
      'I. MỤC ĐÍCH',
      'II- NỘI DUNG',
      'lI. NỘI DUNG',
      'IV/ TỔ CHỨC',
      'III) KHEN THƯỞNG',
      'I/- Thi đua',
      'II./ Nội dung',
      'V.- Kinh phí',
    ],
    counterexamples: ['V/v khen thưởng', 'I/2020', '1. Mục đích', 'Il faut', 'Quý I/2020'],
  },
  {
    id: 'decimal',
    kind: 'decimal',
    rank: 70,
    pattern: new RegExp(
      String.raw`^(?<mark>(?<value>\d{1,2}(?:\.\d{1,2}){1,3})(?:\s?${doubleClosing}\s*|\s?[.):]\s*|\s?(?:\/(?=\s)|[-–](?=\s|\p{Lu}\p{Ll}))\s*|\s+))(?=[\p{Lu}“"*(]|\d+\s?%|\d{1,3}\s)`,
      'u',
    ),
    numeral: 'decimal',
    examples: [
      '1.1. Triển khai',
      '2.1- Ủy ban',
      '3.1/ Công đoàn',
      '3.1/. Công đoàn',
      '2.1 Nội dung',
      '1.6. 100% các tổ chức',
      '1.2.3. Hồ sơ',
    ],
    counterexamples: ['1.5 triệu đồng', '15.5.2021', '1.000 đồng'],
  },
  {
    id: 'compound',
    kind: 'decimal',
    rank: 65,
    pattern: /^(?<mark>(?<value>[IVX]{1,4}(?:\.\d{1,2}){1,2})(?:\s?[.):]\s*|\s+))(?=[\p{Lu}“"(])/u,
    numeral: 'decimal',
    examples: ['I.1. Mục đích', 'II.2.1 Nội dung'],
    counterexamples: ['I. Mục đích', 'I.1 triệu'],
  },
  {
    id: 'arabic',
    kind: 'arabic',
    rank: 60,
    pattern: new RegExp(
      String.raw`^(?<mark>(?<value>\d{1,2})\s?(?:${doubleClosing}|[.)]|\s?(?:[/-](?=\s)|-(?=\p{Lu}\p{Ll}))))(?:\s+(?=\S)|(?=[\p{Lu}“"*])|\s*$)`,
      'u',
    ),
    numeral: 'arabic',
    examples: [
      '1. Mục đích',
      '11. Thực hiện',
      '2) Yêu cầu',
      '3/ Đối tượng',
      '4.Nội dung',
      '5-Kinh phí',
      '5.',
      '1/. Mục đích',
      '2./ Yêu cầu',
      '3.- Kinh phí',
    ],
    counterexamples: [
      '1.1. Triển khai',
      '30/4/2021',
      '06 tháng đầu năm',
      '100% các đơn vị',
      '15-5',
      '01-KL/TW ngày 18/5/2021',
      '1/.2020',
    ],
  },
  {
    id: 'lower-roman',
    kind: 'letter',
    rank: 85,
    pattern: /^(?<mark>\(?(?<value>i{1,3}|iv|vi{0,3}|ix|xi{0,3})\))\s*(?=\S|$)/u,
    numeral: 'lower-roman',
    examples: ['i) Hồ sơ', 'ii) Tờ trình', '(iv) Báo cáo'],
    counterexamples: ['a) Hồ sơ', 'vi phạm'],
  },
  {
    id: 'letter',
    kind: 'letter',
    rank: 80,
    pattern: new RegExp(
      String.raw`^(?<mark>\(?(?<value>[a-zđ])\s?(?:(?:${doubleClosing}|\)[.:])(?=\s|\p{Lu})|\)|\.(?=\s|\p{Lu})|\/(?=\s)))\s*(?=\S|$)`,
      'u',
    ),
    numeral: 'letter',
    examples: [
      'a) Tổ chức',
      'đ) Xây dựng',
      'b. Yêu cầu',
      'c/ Hồ sơ',
      'a/- Đợt 1',
      '(d) Khác',
      'a). Hồ sơ',
      'b./ Mức',
    ],
    counterexamples: ['ab) Tổ chức', 'đến năm 2025', 'a tổ chức'],
  },
  {
    id: 'letter-number',
    kind: 'decimal',
    rank: 82,
    pattern: /^(?<mark>(?<value>[a-zđ][1-9]\d?)\s?\))\s*(?=\S)/u,
    numeral: 'lettered',
    examples: ['a1) Tập thể', 'b12) Cá nhân'],
    counterexamples: ['a) Tập thể', 'a1 và a2', 'ab1) Tập thể'],
  },
  {
    id: 'dash',
    kind: 'dash',
    rank: 90,
    pattern: /^(?<mark>[-–—−‒](?: [-–])?\)?)\s*(?=[^\s\d-]|\s\d|\d+\s?%|\d+\s\p{L})/u,
    numeral: 'none',
    examples: ['- Tổ chức', '– Tập thể', '-Cá nhân', '- 3 nhà trường', '- - Tổ chức'],
    counterexamples: ['--------', '-5', '- - -'],
  },
  {
    id: 'plus',
    kind: 'plus',
    rank: 95,
    pattern: /^(?<mark>\+\)?)\s*(?=[^\s)])/u,
    numeral: 'none',
    examples: ['+ Tập thể', '+Cá nhân'],
    counterexamples: ['+', 'a + b'],
  },
  {
    id: 'bullet',
    kind: 'bullet',
    rank: 90,
    pattern: /^(?<mark>(?:[•●▪▫◦○■□→➢➤►✓✔❖◆·⁃*§\uF000-\uF0FF]|[oØ](?=\s+\p{Lu}))\)?)\s*(?=[^\s*])/u,
    numeral: 'none',
    examples: ['• Tổ chức', '* Đối với tập thể', '➢ Hồ sơ'],
    counterexamples: ['***', 'a • b'],
  },
];

/** Signs that a scanner prints for digits. */
export const misreadDigits: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  O: '0',
  o: '0',
  S: '5',
  Z: '2',
};

/** A short word with a stop or a space behind it, or the word for an article: what a doubtful marker begins with. */
export const mayBeDoubtful = /^(?:[a-zđOSZ|].{0,2}[,.)\s]|[\dlIVX].{0,6}[,.)\s]|\(\d|Điều\s|ĐIỀU\s)/u;

/** Shapes that count only where their neighbours bear them out. */
export const doubtfulShapes: readonly MarkerShape[] = [
  {
    id: 'article-misread',
    kind: 'article',
    rank: 50,
    pattern:
      /^(?<mark>(?:Điều|ĐIỀU)\s+(?<value>(?=[\dlIOo]*(?:[lIOo]|\s?,))[\dlIOo]{1,3})\s?[.:,])\s+(?=(?!(?:Điều|Khoản|Mục)\s)[\p{Lu}“"])/u,
    numeral: 'misread-arabic',
    keyword: 'dieu',
    doubtful: true,
    series: 'article',
    closing: '.',
    examples: ['Điều 3, Số lượng và mức thưởng', 'Điều l. Phạm vi', 'Điều 1O. Hiệu lực'],
    counterexamples: ['Điều 3. Số lượng', 'Điều 3, Điều 4 Luật', 'Điều 5, khoản 2'],
  },
  {
    id: 'roman-misread',
    kind: 'roman',
    rank: 40,
    pattern:
      /^(?<mark>(?<value>(?=[IVX ]*(?:[IVX] [IVX]|,))[IVX]{1,4}(?: [IVX]{1,3})?)\s?[.,])\s+(?=(?![IVX]{1,4}(?:[,\s]|$))[\p{Lu}“"])/u,
    numeral: 'roman',
    doubtful: true,
    series: 'roman',
    closing: '.',
    examples: ['II, NỘI DUNG', 'II I. TIÊU CHUẨN', 'IV, Tổ chức thực hiện'],
    counterexamples: ['II. NỘI DUNG', 'II, III và IV', 'I, II', 'I, chương II'],
  },
  {
    id: 'roman-bare',
    kind: 'roman',
    rank: 40,
    pattern: /^(?<mark>(?<value>[IVX]{1,5}))\s+(?=\p{Lu}{2}[^\p{Ll}]*$)/u,
    numeral: 'roman',
    doubtful: true,
    series: 'roman',
    closing: '.',
    examples: ['I MỤC ĐÍCH, YÊU CẦU', 'IV KINH PHÍ'],
    counterexamples: ['I. MỤC ĐÍCH', 'V Tổ chức', 'I MỤC đích', 'I A'],
  },
  {
    id: 'decimal-misread',
    kind: 'decimal',
    rank: 70,
    pattern:
      /^(?<mark>(?<value>(?=[\dlIOo.]*[,lIOo])[\dlIOo]{1,2}(?:[.,][\dlIOo]{1,2}){1,3})\s?[.):,])\s+(?=[\p{Lu}“"])/u,
    numeral: 'misread-decimal',
    doubtful: true,
    series: 'decimal',
    closing: '.',
    examples: ['2.3, Tiếp tục', '2,2. Phong trào', '4.l.2. Cá nhân', '2.l. Chỉ tiêu'],
    counterexamples: ['2.3. Tiếp tục', '1,5 triệu', '2, Phong trào', '1,5, 2 và 3'],
  },
  {
    id: 'arabic-comma',
    kind: 'arabic',
    rank: 60,
    pattern: /^(?<mark>(?<value>\d{1,2})\s?,)\s+(?=[\p{Lu}“"]|\d{2,3}\s?%)/u,
    numeral: 'arabic',
    doubtful: true,
    series: 'arabic',
    closing: '.',
    examples: ['1, Phát động', '12, Tổ chức', '1, 100% đơn vị'],
    counterexamples: ['1,5 triệu', '1, 2 và 3'],
  },
  {
    id: 'arabic-bare',
    kind: 'arabic',
    rank: 60,
    pattern: /^(?<mark>(?<value>[1-9]\d?))\s+(?=\p{Lu}\s?\p{Ll})/u,
    numeral: 'arabic',
    doubtful: true,
    series: 'arabic',
    closing: '.',
    examples: ['1 Mục đích', '3 Ý nghĩa', '12 Tổ chức thực hiện'],
    counterexamples: ['1. Mục đích', '01 Giấy khen', '1 giải Nhất', '100 Huân chương'],
  },
  {
    id: 'arabic-before-share',
    kind: 'arabic',
    rank: 60,
    pattern: /^(?<mark>(?<value>\d{1,2})\.)(?=\d{2,3}(?:,\d+)?\s?%)/u,
    numeral: 'arabic',
    doubtful: true,
    series: 'arabic',
    examples: ['1.100% đơn vị', '2.75,5% hộ'],
    counterexamples: ['1.5% hộ', '1. 100% đơn vị'],
  },
  {
    id: 'arabic-enclosed',
    kind: 'arabic',
    rank: 84,
    pattern: /^(?<mark>\((?<value>[1-9]\d?)\))\s*(?=[\p{L}“"])/u,
    numeral: 'arabic',
    doubtful: true,
    opening: '(',
    examples: ['(1) Phát huy vai trò', '(12) tổ chức'],
    counterexamples: ['(1)', '(01) bộ', '(1) (2) (3)', '1) Phát huy'],
  },
  {
    id: 'arabic-misread',
    kind: 'arabic',
    rank: 60,
    pattern: /^(?<mark>(?<value>[lI|OoSZ]\d?|\d[lI|OoSZ]|[lI|]{2})\s?[.)])\s+(?=[\p{Lu}“"]|\d{1,3}\s?%)/u,
    numeral: 'misread-arabic',
    doubtful: true,
    series: 'arabic',
    examples: ['l. Giao Phòng Nội vụ', 'I. Giao', '1O. Sở Tài chính', 'S) Báo cáo', 'I. 100% đơn vị'],
    counterexamples: ['1. Giao', 'II) giao', 'A. Giao'],
  },
  {
    id: 'letter-comma',
    kind: 'letter',
    rank: 80,
    pattern: /^(?<mark>(?<value>[a-zđ])\s?,)\s+(?=[\p{Lu}“"])/u,
    numeral: 'letter',
    doubtful: true,
    series: 'letter',
    closing: ')',
    examples: ['a, Tổ chức', 'đ, Khen thưởng'],
    counterexamples: ['a, b và c', 'A, Tổ chức'],
  },
  {
    id: 'letter-comma-for-point',
    kind: 'letter',
    rank: 80,
    pattern: /^(?<mark>(?<value>[a-zđ])\s?,)\s+(?=[\p{Lu}“"])/u,
    numeral: 'letter',
    doubtful: true,
    series: 'letter',
    closing: '.',
    examples: ['c, Thực hiện'],
    counterexamples: ['c, d và đ', 'c. Thực hiện'],
  },
  {
    id: 'letter-with-stroke',
    kind: 'letter',
    rank: 80,
    pattern: /^(?<mark>(?<value>[a-zđ])[il1|]\s?\))\s*(?=\S)/u,
    numeral: 'letter',
    doubtful: true,
    series: 'letter',
    closing: ')',
    examples: ['hi) Nhân rộng', 'g1) Kiểm tra'],
    counterexamples: ['h) Nhân rộng', 'hai) Một'],
  },
  {
    id: 'd-for-d-with-stroke',
    kind: 'letter',
    rank: 80,
    pattern: /^(?<mark>(?<value>d)\s?[).])\s*(?=\S)/u,
    numeral: 'letter',
    doubtful: true,
    series: 'letter',
    reads: 'đ',
    examples: ['d) Khen thưởng', 'd. Khen thưởng'],
    counterexamples: ['đ) Khen thưởng'],
  },
  {
    id: 'c-for-e',
    kind: 'letter',
    rank: 80,
    pattern: /^(?<mark>(?<value>c)\s?[).])\s*(?=\S)/u,
    numeral: 'letter',
    doubtful: true,
    series: 'letter',
    reads: 'e',
    examples: ['c) Tuyên truyền'],
    counterexamples: ['e) Tuyên truyền'],
  },
  {
    id: 'stroke-for-i',
    kind: 'letter',
    rank: 80,
    pattern: /^(?<mark>(?<value>[lI1|])\s?\))\s*(?=\S)/u,
    numeral: 'letter',
    doubtful: true,
    series: 'letter',
    reads: 'i',
    examples: ['l) Đôn đốc', '1) Đôn đốc'],
    counterexamples: ['i) Đôn đốc'],
  },
  {
    id: 'stroke-for-l',
    kind: 'letter',
    rank: 80,
    pattern: /^(?<mark>(?<value>[I1|])\s?\))\s*(?=\S)/u,
    numeral: 'letter',
    doubtful: true,
    series: 'letter',
    reads: 'l',
    examples: ['1) Đôn đốc'],
    counterexamples: ['l) Đôn đốc'],
  },
];
