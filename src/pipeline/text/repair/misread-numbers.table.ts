import type { RepairPattern } from './repair-pattern.ts';

/** Letters that a scanner sets for digits, and the digit that stood there. */
export const digitOf: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  L: '1',
  S: '5',
  B: '8',
};

/** Whether a line may hold a misread number at all: letters of the table against a digit, or in the place of a day. */
export const mixedDigits = /\d[OolISB]|[OolISB]\d|(?:ày|áng) [OolI]{1,2}(?!\p{L})/u;

/**
 * Places where nothing but a number can stand. The shape of a number is one witness, the place the other: the kind in a
 * symbol (NĐ 30/2020/NĐ-CP, Annex III), the words of a date, a pinpoint.
 */
export const numberPlaces: readonly RepairPattern[] = [
  {
    id: 'after-number-label',
    printed: true,
    pattern:
      /(?:[Ss]ố|SỐ) ?:? ?(?<misread>(?=\d*[OolISB])[\dOolISB]{1,5})(?= ?(?:\/ ?(?:[\dOolI]{4} ?\/ ?)?\p{Lu}\p{L}{1,4} ?[-–]|[-–] ?\p{Lu}\p{L}{1,3} ?\/))/dgu,
    examples: ['số 1O2/QĐ-UBND', 'Số: l5/2O17/NĐ-CP', 'Số O5-KH/TU'],
    counterexamples: ['số 102/QĐ-UBND', 'số SO/ABC', 'số IX của Đảng'],
  },
  {
    id: 'before-symbol',
    printed: true,
    pattern:
      /(?<![\p{L}\d/])(?<misread>(?=\d*[OolI])(?=[OolI]*\d)[\dOolI]{2,5})(?= ?\/ ?(?:[\dOolI]{4} ?\/ ?)?(?:QĐ|KH|CT|NĐ|NQ|TT|HD|TB|BC|TTr|CTr|KL|UBND) ?[-–])/dgu,
    examples: ['Kế hoạch 1O2/KH-UBND', '9l/2O17/NĐ-CP'],
    counterexamples: ['102/KH-UBND', 'lO/KH', 'A1O/XYZ-B'],
  },
  {
    id: 'year-in-number',
    printed: true,
    pattern: /[\dOolI] ?\/ ?(?<misread>(?=\d*[OolI])[12lI][\dOolI]{3})(?= ?\/ ?\p{Lu}{2})/dgu,
    examples: ['91/2O17/NĐ-CP', '06/20l9/QH14'],
    counterexamples: ['91/2017/NĐ-CP', '1/2O17'],
  },
  {
    id: 'day-in-words',
    printed: true,
    pattern: /[Nn]g[àa]y (?<misread>(?=\d*[OolI])[\dOolI]{1,2})(?= ?(?:th\p{L}n[gq] |\/ ?[\dOolI]))/dgu,
    examples: ['ngày O5 tháng 3', 'ngày l2/3/2022', 'ngày lO tháng 4'],
    counterexamples: ['ngày 05 tháng 3', 'ngày Ol của'],
  },
  {
    id: 'month-in-words',
    printed: true,
    pattern: /[Tt]háng (?<misread>(?=\d*[OolI])[\dOolI]{1,2})(?= ?(?:n\p{L}m |\/ ?[12lI]))/dgu,
    examples: ['tháng l2 năm 2022', 'tháng O3/2021'],
    counterexamples: ['tháng 12 năm 2022', 'tháng lO của'],
  },
  {
    id: 'year-in-words',
    printed: true,
    pattern: /[Nn]ăm (?<misread>(?=\d*[OolI])[12lI](?=[OolI]*\d)[\dOolI]{3})(?![\p{L}\d])/dgu,
    examples: ['năm 2O24', 'năm 20l9'],
    counterexamples: ['năm 2024', 'năm IOOO'],
  },
  {
    id: 'slashed-date',
    printed: true,
    pattern:
      /(?<![\p{L}\d/])(?<misread>(?=[\d/]*[OolI])(?=(?:[OolI/]*\d){3})[0-3OolI]?[\dOolI]\/[01OolI]?[\dOolI]\/[12lI][\dOolI]{3})(?![\p{L}\d/])/dgu,
    examples: ['l5/O9/2021', '05/9/2O21'],
    counterexamples: ['15/09/2021', '91/2O17/NĐ-CP'],
  },
  {
    id: 'pinpoint',
    printed: true,
    pattern: /(?:Điều|[Kk]hoản|[Cc]hương) (?<misread>\d+[OolI]\d*|[OolI]\d+)(?![\p{L}\d])/dgu,
    examples: ['Điều 1O', 'khoản l2 Điều 5'],
    counterexamples: ['Điều 10', 'khoản 2a'],
  },
];
