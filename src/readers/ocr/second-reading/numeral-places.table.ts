/** Words behind which a Roman numeral stands; they are compared with their marks folded, in small letters. */
export interface NumeralPlace {
  readonly word: string;
  readonly example: string;
}

/** “Đại hội lần thứ XIII”, “khóa XII”, “Quý III”: here letters that look like parts of a numeral are such. */
export const numeralPlaces: readonly NumeralPlace[] = [
  { word: 'thu', example: 'Đại hội đại biểu toàn quốc lần thứ XIII' },
  { word: 'khoa', example: 'Nghị quyết Trung ương 6 khóa XII' },
  { word: 'quy', example: 'Quý III/2024' },
  { word: 'chuong', example: 'Chương II' },
  { word: 'phan', example: 'Phần III' },
  { word: 'muc', example: 'quy định tại Mục IV' },
  { word: 'luc', example: 'Phụ lục II' },
];

/** Signs that a recognition sets for strokes of a numeral, and how many strokes they stand for. */
export const strokesOf: Readonly<Record<string, number>> = {
  I: 1,
  l: 1,
  '1': 1,
  '|': 1,
  '!': 1,
  T: 1,
  L: 1,
  Ï: 1,
  H: 2,
};
