import type { Cue } from '../cue.ts';

/** A mark inside a line that may be a marker; `source` parts of one expression, tried at each blank. */
export const inlineMark: Cue = {
  id: 'inline-mark',
  printed: true,
  pattern:
    /(?<=\s)(?:(?<roman>[IVX]{1,5})[.)]|(?<decimal>\d{1,2}(?:\.\d{1,2}){1,2})\.?|(?<arabic>\d{1,2})[.)]|(?<letter>[a-zđ])\)|(?<dash>[-–+•])|Điều (?<article>\d{1,3})[.:])(?=\s+["“]?[\p{L}\d])/gu,
  examples: [
    'Mục đích: a) Nâng cao',
    'như sau: I. MỤC ĐÍCH',
    'ngày ký. Điều 2. Chánh Văn phòng',
    'gồm: - Tờ trình',
  ],
  counterexamples: ['Mục đích', 'a) Nâng cao', 'năm 2024. Căn'],
};

/** Openings of parts of a document that lost all its line ends; each begins a part of its own. */
export const partOpening: Cue = {
  id: 'part-opening',
  printed: true,
  pattern:
    /(?<=[\p{L}\d”;,.:/])\s+(?=Căn cứ\s[\p{Lu}“]|Kính gửi\s?:|QUYẾT ĐỊNH\s?:|QUYẾT NGHỊ\s?:)|(?<=[;.])\s+(?=(?:Thực hiện|Xét|Theo|Hưởng ứng|Tiếp tục thực hiện)\s\p{L})|(?<=[.;/])\s+(?=Trên đây là|Nơi nhận\s?:|Chương [IVX]+|Phần thứ|Phần [IVX]+)|(?<=(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s?:)\s+/gu,
  examples: [
    'năm 2023 Căn cứ Luật',
    'ngày 15/6/2022; Thực hiện Kế hoạch',
    'năm 2023./. Nơi nhận: - UBND',
    'QUYẾT ĐỊNH: Điều 1.',
  ],
  counterexamples: ['các căn cứ Luật', 'để thực hiện Kế hoạch'],
};
