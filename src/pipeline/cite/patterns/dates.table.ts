import { type Pattern, wordEnd } from './pattern.ts';

/** Digits, and letters that a scan makes of them; they stand between words that tell them. */
const digit = '[\\dOoIl|]';
const day = `(?<day>${digit}{1,2})`;
const month = `(?<month>${digit}{1,2})`;
const year = `(?<year>(?:[1Il]9|2[0Oo])${digit}{2})`;
/** A word may be glued to the year. */
const end = `(?:${wordEnd}|(?=của|do|về|và|quy))`;
/** The words, with the marks that a scan loses or changes; each stands beside digits. */
const dayWord = 'ng[àảáãạa]y';
const monthWord = 'th[áảàãạâa]ng';
export const yearWord = 'n[ăãắằâáàảa](?:m|rn)';
const blank = '[ .…_]*';

/** Days of issue as they stand behind a number. */
export const issuePatterns: readonly Pattern[] = [
  {
    id: 'words',
    description: 'day, month and year in words, glued or not; a day or month may be left blank',
    source: `${dayWord} ?(?:${day}|${blank}) ?${monthWord} ?(?:${month}|${blank}) ?${yearWord} ?${year}${end}`,
    examples: [
      'ngày 16 tháng 7 năm 2021',
      'ngày 07 tháng 4 năm 2014',
      'ngày … tháng 6 năm 2022',
      'ngày14 tháng6 năm2005',
      'ngày   tháng   năm 2024',
      'ngày 05 thảng 3 nãm 2022',
      'ngày 26 tháng 11 nărn 2003',
      'ngày l4 tháng 5 năm 20I1',
    ],
    counterexamples: ['ngày lễ lớn năm 2025', 'ngày 30 tháng 4'],
  },
  {
    id: 'figures',
    description: 'day, month and year in figures',
    source: `${dayWord} ?${day} ?[/.–-] ?${month} ?[/.–-] ?${year}${end}`,
    examples: [
      'ngảy 18/10/2021',
      'ngày 18/10/2021',
      'ngày 5-9-2016',
      'ngày 31.7.2017',
      'ngày15/4/2010',
      'ngày 15 / 4 / 2010',
      'ngày 15 – 4 – 2010',
    ],
    counterexamples: ['ngày 30/4', '24/7'],
  },
  {
    id: 'mixed',
    description: 'day and month in figures, the year in words',
    source: `ngày ?${day} ?[/.-] ?${month} năm ${year}${end}`,
    examples: ['ngày 16/7 năm 2021'],
    counterexamples: ['ngày 16/7', 'ngày 16/7/2021'],
  },
  {
    id: 'month-in-figures',
    description: 'month and year in figures',
    source: `tháng ${month} ?[/-] ?${year}${end}`,
    examples: ['tháng 6/2022', 'tháng 12-2019'],
    counterexamples: ['tháng 6', '6/2022'],
  },
  {
    id: 'year',
    description: 'the year alone',
    source: `(?:tháng ${month} )?năm ${year}${end}`,
    examples: ['năm 2013', 'tháng 6 năm 2022'],
    counterexamples: ['năm học 2021', '5 năm'],
  },
];

/** What stands between a number and its day. */
export const dateLead: Pattern = {
  id: 'date-lead',
  description: 'a comma, a bracket, or the words for signing, issuing and passing',
  source:
    ',? ?\\(?(?:cùng )?(?:(?:(?:đã )?được )?(?:Quốc hội (?:[^;.()\\d]{0,60} )?)?(?:ký|ký ban hành|ban hành|thông qua) )?',
  examples: [
    ', ',
    ' (',
    ' cùng ',
    ' ban hành ',
    ' ký ',
    ' được Quốc hội khóa XI thông qua ',
    ' được Quốc hội thông qua ',
  ],
  counterexamples: [' có hiệu lực ', ' từ '],
};

/** What joins a further day of a list of numbers: "ngày 14/02/2025 và 28/02/2025". */
export const nextDate: Pattern = {
  id: 'next-date',
  description: 'comma or "and" before a further day',
  source: `(?:,| và|, và) (?:ngày )?${day}(?: ?[/.-] ?| tháng )${month}(?: ?[/.-] ?| năm )${year}${wordEnd}`,
  examples: [' và 28/02/2025', ', ngày 28/02/2025', ' và ngày 16 tháng 11 năm 2013'],
  counterexamples: [' và 28/02', '; 28/02/2025'],
};

/** What tells that a day or a number follows which could not be read. */
export const unreadBehind: Pattern = {
  id: 'unread-behind',
  description:
    'the word for day, year or number and characters that hold a digit or what a scan makes of one',
  source: `,? ?\\(?(?:${dayWord}|${monthWord}|${yearWord}|[Ss][ốồổỗôo6]) ?:? ?(?:(?=[^ ]*\\d)[^ ,;)]{2,}|[OolIzZsSB|/.-]{2,})`,
  examples: [' ngày l5/5/2O16', ' năm 2##3', ' năm 2OO3', ' số O5', ', ngày 15/'],
  counterexamples: [' ngày mai', ' năm học', ' của'],
};
