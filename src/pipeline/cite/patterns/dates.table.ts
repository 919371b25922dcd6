import { type Pattern, wordEnd } from './pattern.ts';

const year = '(?<year>(?:19|20)\\d{2})';

/** Days of issue as they stand behind a number. */
export const issuePatterns: readonly Pattern[] = [
  {
    id: 'words',
    description: 'day, month and year in words',
    source: `ngày (?<day>\\d{1,2}) tháng (?<month>\\d{1,2}) năm ${year}${wordEnd}`,
    examples: ['ngày 16 tháng 7 năm 2021', 'ngày 07 tháng 4 năm 2014'],
    counterexamples: ['ngày lễ lớn năm 2025'],
  },
  {
    id: 'figures',
    description: 'day, month and year in figures',
    source: `ngày (?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?${year}${wordEnd}`,
    examples: ['ngày 18/10/2021', 'ngày 5-9-2016', 'ngày 31.7.2017'],
    counterexamples: ['ngày 30/4', '24/7'],
  },
  {
    id: 'year',
    description: 'the year alone',
    source: `(?:tháng (?<month>\\d{1,2}) )?năm ${year}${wordEnd}`,
    examples: ['năm 2013', 'tháng 6 năm 2022'],
    counterexamples: ['năm học 2021', '5 năm'],
  },
];
