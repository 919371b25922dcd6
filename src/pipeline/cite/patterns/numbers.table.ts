import { type Pattern, wordEnd } from './pattern.ts';

/** What stands between the name of a kind, or of a law, and its number; the digits themselves are read after it. */
export const numberMark: Pattern = {
  id: 'number-mark',
  description: 'the word for "number", glued to the digits or not, or nothing but a space',
  source: '(?::? *[Ss]ố:? ?| *)',
  examples: [' số ', ' số', ' Số: ', ': số ', ' '],
  counterexamples: [' của ', ' số liệu'],
};

/** Digits that no symbol follows: "Chỉ thị số 05 của Bộ Chính trị". */
export const loneNumber: Pattern = {
  id: 'lone-number',
  description: 'a number whose symbol is left out; no date, ratio or decimal',
  source: ` +[Ss]ố +(?<number>\\d{1,4})${wordEnd}(?![/.-]\\d)`,
  examples: [' số 05', ' Số 5'],
  counterexamples: [' 05', ' số 05/CT', ' số lượng'],
};

/** What joins two complete numbers behind one plural: "các Quyết định số A, số B và số C". */
export const nextInList: Pattern = {
  id: 'next-in-list',
  description: 'comma, semicolon or "and" before a further number of the same kind',
  source: '(?:,? và |[,;] *)(?:[Ss]ố )?',
  examples: [', số ', ' và số ', '; số '],
  counterexamples: ['. số ', ' hoặc số '],
};

/** Numbers that share the symbol of the last: "113, 114 và 115/2020/NĐ-CP". */
export const sharedNumbers: Pattern = {
  id: 'shared-numbers',
  description: 'bare numbers, up to the one that carries the symbol of all',
  source: '(?: *[Ss]ố)?(?<list>(?: +\\d{1,5},)* +\\d{1,5})(?:,? và|,) +(?:[Ss]ố )?',
  examples: [' 113, 114 và số ', ' số 1496, số ', ' 15, và số '],
  counterexamples: [' 113/2020', ' số 1496; số ', ' và số '],
};

/** Words that point back to an instrument that the document has named. */
export const anaphors: readonly Pattern[] = [
  {
    id: 'this',
    description: 'the instrument spoken of, or the document itself',
    source: ` này${wordEnd}`,
    examples: [' này'],
    counterexamples: [' nay', ' nào'],
  },
  {
    id: 'above',
    description: 'an instrument named above; a bare "trên" only where the phrase ends, for else it is "on"',
    source: `(?: (?:nêu|nói|dẫn) trên${wordEnd}| trên(?=[,.;:)]|$))`,
    examples: [' nêu trên', ' nói trên', ' trên'],
    counterexamples: [' trên địa bàn', ' nêu'],
  },
];
