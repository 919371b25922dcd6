import type { Pattern } from './pattern.ts';

const numbers = '\\d{1,3}[a-zđ]?(?:(?:, | và |-)\\d{1,3}[a-zđ]?)*';
const roman = '[IVXL]+';
const unit = `(?:[Đđ]iểm (?:[a-zđ]|\\d(?:\\.\\d)*)(?:(?:, | và )[a-zđ](?!\\p{L}))*|[Kk]hoản ${numbers}|Điều ${numbers}|[Đđ]iều ${numbers}|[Mm]ục (?:${roman}|${numbers})|[Cc]hương (?:${roman}|\\d+)|[Pp]hần (?:${roman}|\\d+|thứ \\p{Ll}+)|[Pp]hụ lục(?: số)?(?: ${roman}| \\d+)?|(?:[Mm]ẫu|[Bb]iểu mẫu|[Bb]iểu)(?: số)? \\d+[a-z]?)`;
const units = `${unit}(?:(?:,? và|,|;)? ${unit}){0,5}`;

/** Parts of an instrument named with it; they are no part of its identity. */
export const pinpoints: readonly Pattern[] = [
  {
    id: 'pinpoint-before',
    description: 'the part before the instrument, from the smallest unit to the largest',
    source: `(?<part>${units})(?:,? (?:của|thuộc|tại|trong|kèm theo|ban hành kèm theo|quy định tại))? `,
    examples: [
      'khoản 2 Điều 5 ',
      'điểm a, b khoản 1 Điều 24 của ',
      'Mẫu số 08 Phụ lục I kèm theo ',
      'Phụ lục I ban hành kèm theo ',
      'Điều 5, Điều 6 và Điều 7 ',
    ],
    counterexamples: ['điều kiện ', 'mục tiêu '],
  },
  {
    id: 'pinpoint-behind',
    description: 'the part behind the instrument, in brackets or after a comma',
    source: `(?: ?\\(|, | )(?:tại )?(?<part>${units})\\)?`,
    examples: [' (khoản 2 Điều 5)', ', Điều 12', ' tại Điều 3'],
    counterexamples: [' và Điều', ' (kèm theo)'],
  },
];
