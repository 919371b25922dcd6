/** What is typed into a blank, so far as its form can be told. */
export type SlotShape =
  | 'text'
  | 'year'
  | 'period'
  | 'schoolYear'
  | 'day'
  | 'yearlyDay'
  | 'count'
  | 'percent'
  | 'reference';

/** The form of a value and how it is asked for in words; values match `source` as a whole. */
export interface SlotShapeRow {
  readonly id: SlotShape;
  readonly source: string;
  /** Sentence that a form shows where a value does not match. */
  readonly advice: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** Dates and counts below 10 take a leading nought, months only January and February: NĐ 30/2020/NĐ-CP, Annex I, part I, II.3 and II.4. */
export const slotShapes: readonly SlotShapeRow[] = [
  {
    id: 'text',
    source: '[^\\[\\]\\n]{1,300}',
    advice: 'Viết trên một dòng, không có dấu ngoặc vuông.',
    examples: ['Ủy ban nhân dân xã Lam Vỹ', 'Phòng Văn hóa - Xã hội'],
    counterexamples: ['', 'dòng một\ndòng hai', '[tên cơ quan]'],
  },
  {
    id: 'year',
    source: '(?:19|20)\\d\\d',
    advice: 'Năm gồm bốn chữ số, ví dụ 2027.',
    examples: ['2027', '1948'],
    counterexamples: ['27', 'năm 2027', '2026 - 2030'],
  },
  {
    id: 'period',
    source: '(?:19|20)\\d\\d - (?:19|20)\\d\\d',
    advice: 'Hai năm, giữa có gạch nối và dấu cách, ví dụ 2026 - 2030.',
    examples: ['2026 - 2030'],
    counterexamples: ['2026-2030', '2026', 'giai đoạn 2026 - 2030'],
  },
  {
    id: 'schoolYear',
    source: '(?:19|20)\\d\\d - (?:19|20)\\d\\d',
    advice: 'Hai năm liền nhau, giữa có gạch nối và dấu cách, ví dụ 2026 - 2027.',
    examples: ['2026 - 2027'],
    counterexamples: ['2026-2027', '2026'],
  },
  {
    id: 'day',
    source: '(?:0[1-9]|[12]\\d|3[01])/(?:0[12]|[3-9]|1[0-2])/(?:19|20)\\d\\d',
    advice:
      'Viết ngày/tháng/năm bằng gạch chéo, ví dụ 15/11/2027; ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước: 05/01/2027.',
    examples: ['05/01/2027', '15/6/2027', '31/12/2027'],
    counterexamples: ['5/1/2027', '15/06/2027', '32/5/2027', '15/6'],
  },
  {
    id: 'yearlyDay',
    source: '(?:0[1-9]|[12]\\d|3[01])/(?:0[12]|[3-9]|1[0-2])(?:/(?:19|20)\\d\\d)?',
    advice:
      'Viết ngày/tháng bằng gạch chéo, ví dụ 15/11; ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước: 05/6.',
    examples: ['05/6', '15/11', '15/11/2027', '05/02'],
    counterexamples: ['5/6', '15/06', '15-11', 'ngày 15/11'],
  },
  {
    id: 'count',
    source: '(?:0[1-9]|[1-9]\\d{1,2}|[1-9]\\d{0,2}(?:\\.\\d{3})+)',
    advice: 'Chữ số; số dưới 10 thêm số 0 ở trước, ví dụ 05, 12, 1.200.',
    examples: ['05', '12', '1.200', '120'],
    counterexamples: ['5', 'năm', '0', '1200'],
  },
  {
    id: 'percent',
    source: '(?:0|[1-9]\\d?|100)(?:,\\d{1,2})?%',
    advice: 'Số và dấu %, ví dụ 90% hoặc 97,5%.',
    examples: ['90%', '97,5%', '100%'],
    counterexamples: ['90', '97.5%', '90 %', '150%'],
  },
  {
    id: 'reference',
    source: '\\d{2,4}(?:/(?:19|20)\\d\\d)?[/-][\\p{Lu}\\p{Ll}-]+(?:/[\\p{Lu}\\p{Ll}-]+)?',
    advice: 'Số, ký hiệu viết liền, không có dấu cách, ví dụ 19/CT-TTg, 41-CT/TW, 05/KH-UBND.',
    examples: ['19/CT-TTg', '41-CT/TW', '152/2025/NĐ-CP', '05/KH-UBND'],
    counterexamples: ['5/KH-UBND', '19/CT - TTg', 'số 19/CT-TTg', 'CT-TTg'],
  },
];
