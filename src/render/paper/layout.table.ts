import type { Confidence } from '../../schemas/claim.ts';
import type { PaperForm } from './paper.ts';

/** One measure of a layout: the value that is used, the bounds of the rule, and the rule. */
export interface Measure {
  readonly value: number;
  /** Least and most that the rule allows; one value twice where it leaves no choice. */
  readonly allowed: readonly [least: number, most: number];
  readonly rule: string;
  readonly confidence: Confidence;
}

/** Layout of a paper. Lengths (`…Mm`) are millimetres, sizes of letters and spaces (`…Pt`) points. */
export interface Layout {
  readonly source: string;
  /** ISO day on which the rules were last compared with their text. */
  readonly checkedOn: string;
  readonly widthMm: Measure;
  readonly heightMm: Measure;
  readonly topMm: Measure;
  readonly bottomMm: Measure;
  readonly leftMm: Measure;
  readonly rightMm: Measure;
  /** From the edge of the paper to the number of the page. */
  readonly pageNumberMm: Measure;
  readonly pageNumberPt: Measure;
  /** Column of the issuer; that of the nation takes the rest. */
  readonly issuerColumnMm: Measure;
  readonly nationPt: Measure;
  readonly mottoPt: Measure;
  readonly parentPt: Measure;
  readonly issuerPt: Measure;
  readonly numberPt: Measure;
  readonly aboutPt: Measure;
  readonly placeAndDatePt: Measure;
  /** Part of the line above that the rule under issuer and subject is long. */
  readonly ruleShare: Measure;
  readonly typePt: Measure;
  readonly subjectPt: Measure;
  readonly bodyPt: Measure;
  readonly firstLineMm: Measure;
  readonly betweenParagraphsPt: Measure;
  /** Multiple of a single line. */
  readonly lineSpacing: Measure;
  readonly signaturePt: Measure;
  readonly recipientsHeadingPt: Measure;
  readonly recipientsPt: Measure;
  readonly appendixPt: Measure;
  readonly appendixTitlePt: Measure;
}

const decree = (value: number, least: number, most: number, rule: string): Measure => ({
  value,
  allowed: [least, most],
  rule,
  confidence: 'secondary',
});

/** What the decree leaves open and practice settles. */
const practice = (value: number, least: number, most: number, rule: string): Measure => ({
  value,
  allowed: [least, most],
  rule,
  confidence: 'unverified',
});

const state: Layout = {
  source:
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Phụ lục I, Phần I',
  checkedOn: '2026-11-21',
  widthMm: decree(210, 210, 210, 'Mục I, khoản 1: khổ A4 (210 mm x 297 mm)'),
  heightMm: decree(297, 297, 297, 'Mục I, khoản 1: khổ A4 (210 mm x 297 mm)'),
  topMm: decree(20, 20, 25, 'Mục I, khoản 3: cách mép trên và mép dưới 20 - 25 mm'),
  bottomMm: decree(20, 20, 25, 'Mục I, khoản 3: cách mép trên và mép dưới 20 - 25 mm'),
  leftMm: decree(30, 30, 35, 'Mục I, khoản 3: cách mép trái 30 - 35 mm'),
  rightMm: decree(15, 15, 20, 'Mục I, khoản 3: cách mép phải 15 - 20 mm'),
  pageNumberMm: decree(
    10,
    5,
    15,
    'Mục I, khoản 7: canh giữa trong phần lề trên, không hiển thị số trang thứ nhất',
  ),
  pageNumberPt: decree(13, 13, 14, 'Mục I, khoản 7: cỡ chữ 13 đến 14, kiểu chữ đứng'),
  issuerColumnMm: practice(74, 66, 80, 'Mục IV: ô số 1 rộng hơn ô số 2 để Quốc hiệu nằm trên một dòng'),
  nationPt: decree(
    12,
    12,
    13,
    'Mục II, khoản 1, điểm a: chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm',
  ),
  mottoPt: decree(
    13,
    13,
    14,
    'Mục II, khoản 1, điểm b: cỡ chữ từ 13 đến 14, đứng, đậm; đường kẻ dài bằng dòng chữ',
  ),
  parentPt: decree(12, 12, 13, 'Mục II, khoản 2, điểm b: chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng'),
  issuerPt: decree(
    12,
    12,
    13,
    'Mục II, khoản 2, điểm b: chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm',
  ),
  numberPt: decree(
    13,
    13,
    13,
    'Mục II, khoản 3, điểm c: cỡ chữ 13, kiểu chữ đứng, canh giữa dưới tên cơ quan',
  ),
  aboutPt: decree(
    12,
    12,
    13,
    'Mục II, khoản 5, điểm b: sau chữ “V/v”, cỡ chữ từ 12 đến 13, đứng, cách dòng 6pt với số và ký hiệu',
  ),
  placeAndDatePt: decree(13, 13, 14, 'Mục II, khoản 4, điểm c: cỡ chữ từ 13 đến 14, kiểu chữ nghiêng'),
  ruleShare: decree(
    0.45,
    1 / 3,
    1 / 2,
    'Mục II, khoản 2, điểm b và khoản 5, điểm b: từ 1/3 đến 1/2 độ dài của dòng chữ',
  ),
  typePt: decree(14, 13, 14, 'Mục II, khoản 5, điểm b: chữ in hoa, cỡ chữ từ 13 đến 14, đứng, đậm'),
  subjectPt: decree(14, 13, 14, 'Mục II, khoản 5, điểm b: chữ in thường, cỡ chữ từ 13 đến 14, đứng, đậm'),
  bodyPt: decree(
    14,
    13,
    14,
    'Mục II, khoản 6, điểm e: canh đều cả hai lề, kiểu chữ đứng, cỡ chữ từ 13 đến 14',
  ),
  firstLineMm: decree(12.7, 10, 12.7, 'Mục II, khoản 6, điểm e: chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm'),
  betweenParagraphsPt: decree(
    6,
    6,
    12,
    'Mục II, khoản 6, điểm e: khoảng cách giữa các đoạn văn tối thiểu là 6pt',
  ),
  lineSpacing: decree(1.1, 1, 1.5, 'Mục II, khoản 6, điểm e: tối thiểu là dòng đơn, tối đa là 1,5 lines'),
  signaturePt: decree(
    14,
    13,
    14,
    'Mục II, khoản 7, điểm đ: quyền hạn, chức vụ in hoa, họ tên in thường, cỡ chữ từ 13 đến 14, đứng, đậm',
  ),
  recipientsHeadingPt: decree(
    12,
    12,
    12,
    'Mục II, khoản 9, điểm d: từ “Nơi nhận” cỡ chữ 12, kiểu chữ nghiêng, đậm',
  ),
  recipientsPt: decree(11, 11, 11, 'Mục II, khoản 9, điểm d: phần liệt kê cỡ chữ 11, kiểu chữ đứng'),
  appendixPt: decree(
    14,
    14,
    14,
    'Mục III, khoản 1, điểm b: từ “Phụ lục” và số thứ tự cỡ chữ 14, đứng, đậm, canh giữa',
  ),
  appendixTitlePt: decree(
    14,
    13,
    14,
    'Mục III, khoản 1, điểm b: tên Phụ lục chữ in hoa, cỡ chữ từ 13 đến 14, đứng, đậm',
  ),
};

const guidance = (value: number, least: number, most: number): Measure =>
  decree(value, least, most, 'Phụ lục 3: mẫu trình bày thể thức văn bản và bản sao văn bản');

/** Where the guidance differs from the decree; its margins were not seen and follow the decree. */
const party: Layout = {
  ...state,
  source:
    'Hướng dẫn số 36-HD/VPTW ngày 03 tháng 4 năm 2018 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng',
  topMm: practice(20, 20, 25, 'Chưa đối chiếu được; theo lề của văn bản hành chính'),
  bottomMm: practice(20, 20, 25, 'Chưa đối chiếu được; theo lề của văn bản hành chính'),
  leftMm: practice(30, 30, 35, 'Chưa đối chiếu được; theo lề của văn bản hành chính'),
  rightMm: practice(15, 15, 20, 'Chưa đối chiếu được; theo lề của văn bản hành chính'),
  pageNumberMm: practice(10, 5, 15, 'Chưa đối chiếu được; theo văn bản hành chính'),
  pageNumberPt: practice(14, 13, 14, 'Chưa đối chiếu được; theo văn bản hành chính'),
  issuerColumnMm: practice(82, 66, 88, 'Cỡ chữ 14 của tên cơ quan cần cột rộng hơn'),
  nationPt: guidance(15, 15, 15),
  parentPt: guidance(14, 14, 14),
  issuerPt: guidance(14, 14, 14),
  numberPt: guidance(14, 14, 14),
  aboutPt: guidance(12, 12, 12),
  placeAndDatePt: guidance(14, 14, 14),
  typePt: guidance(16, 15, 16),
  subjectPt: guidance(14, 14, 15),
  bodyPt: guidance(14, 14, 15),
  signaturePt: guidance(14, 14, 14),
  recipientsHeadingPt: practice(14, 12, 14, 'Chưa đối chiếu được'),
  recipientsPt: practice(12, 11, 12, 'Chưa đối chiếu được'),
};

export const layouts: Readonly<Record<PaperForm, Layout>> = { state, party };

/** Face of every letter (Annex I, part I, I.4); the file names it and carries none. */
export const typeface = 'Times New Roman';

/** The mark that Party bodies set under the name of the issuer in place of a rule. */
export const partyMark = '*';
