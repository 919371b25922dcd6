import { placeTypes } from '../../../schemas/place-type.table.ts';

/** Shapes of what is named by its form alone; on the printed text, surest first. The group `name` is the value. */
export interface EntityForm {
  readonly id: string;
  readonly kind: 'period' | 'date' | 'year' | 'place' | 'number';
  readonly pattern: RegExp;
  /** The pattern asks for capitals. */
  readonly printed: true;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const capitalised = String.raw`\p{Lu}\p{L}*`;
const year = String.raw`(?:19|20)\d{2}`;

/** Capital and small first letter of a word of the genre. */
const anyCase = (word: string): string =>
  `(?:${word}|${word.charAt(0).toLocaleUpperCase('vi')}${word.slice(1)}|${word.toLocaleUpperCase('vi')})`;

const anyType = placeTypes.map(anyCase).join('|');

/** A place with its type before the name, which is in capitals. */
export const typedPlace = new RegExp(
  String.raw`(?<!\p{L})(?:${anyType})\s+(?<name>${capitalised}(?:\s+${capitalised}){0,3})`,
  'gu',
);

/** Type of a place directly before its name; runs on the few letters before the name. */
export const placeTypeBefore = new RegExp(String.raw`(?<!\p{L})(?:${anyType})\s+$`, 'u');

/** Words before a number that make it a name: a form, an article, a congress. */
const namedByNumber = ['mẫu số', 'mẫu', 'điều', 'khoản', 'điểm', 'thứ', 'phụ lục', 'số']
  .map(anyCase)
  .join('|');

/** Names of places that are a person's where no type stands before them, folded. */
export const namesOfPersons: ReadonlySet<string> = new Set(['ho chi minh']);

export const entityForms: readonly EntityForm[] = [
  {
    id: 'years',
    kind: 'period',
    printed: true,
    pattern: new RegExp(String.raw`(?<![\d/])(?<name>${year}\s?[-–]\s?${year})(?![\d/])`, 'gu'),
    examples: ['giai đoạn 2021 - 2025', 'năm học 2023-2024', '(2021 – 2025)'],
    counterexamples: ['11/6/1948 - 11/6/2024', 'năm 2024'],
  },
  {
    id: 'typed-place',
    kind: 'place',
    printed: true,
    pattern: typedPlace,
    examples: ['xã Lam Vỹ', 'thành phố Hồ Chí Minh', 'Huyện Định Hóa', 'TỈNH BẮC KẠN'],
    counterexamples: ['Đảng bộ tỉnh lần thứ XVII', 'trên địa bàn huyện', 'toàn xã hội'],
  },
  {
    id: 'year',
    kind: 'year',
    printed: true,
    pattern: new RegExp(String.raw`(?<![\d/.,-])(?<name>${year})(?![\d/]|[.,]\d)`, 'gu'),
    examples: ['năm 2024', 'Năm 2021,', 'cuối năm 2025.'],
    counterexamples: ['16/7/2021', '2024/QĐ-TTg', '2.024'],
  },
  {
    id: 'number',
    kind: 'number',
    printed: true,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d/.,-])(?<!(?:${namedByNumber})\s)(?<name>\d{1,4}(?:[.,]\d{1,3})*(?:\s?%)?)(?![\p{L}\d/-]|[.,]\d)`,
      'gu',
    ),
    examples: ['không quá 01 tập thể', 'trên 30% cá nhân', '06 tháng đầu năm', 'đạt 1.200 lượt'],
    counterexamples: ['91/2017/NĐ-CP', 'ngày 15/5', 'Mẫu số 08', 'Đại hội lần thứ 13', 'khoản 2'],
  },
];
