import { type Pattern, wordEnd } from './pattern.ts';

/** The word for "number", which may be glued to the name before it. */
export const numberWord = /^s[ốồổỗôo6]$/;

/** What stands between the name of a kind, or of a law, and its number; the digits themselves are read after it. */
export const numberMark: Pattern = {
  id: 'number-mark',
  description: 'the word for "number", glued to the digits or not, or nothing but a space',
  source: '(?::? *[Ss][ốồổỗôo6] ?:? ?|:? *)',
  examples: [' số ', ' số', ' Số: ', ': số ', ' ', ' sô ', ' S6: ', ': '],
  counterexamples: [' của ', ' số liệu'],
};

/** Words between the name of a kind and its number that tell what sort of it: "Báo cáo thẩm tra số 88/BC-HĐND". */
export const qualifiedMark: Pattern = {
  id: 'qualified-mark',
  description: 'one to five small words and the word for "number"',
  source: '(?: \\p{Ll}+){1,5} [Ss]ố ?:? ?',
  examples: [' thẩm tra số ', ' tổng kết năm học số: '],
  counterexamples: [' số ', ' của Chính phủ số '],
};

/** Digits that no symbol follows: "Chỉ thị số 05 của Bộ Chính trị", "Nghị định 98/2023". */
export const loneNumber: Pattern = {
  id: 'lone-number',
  description:
    'a number whose symbol is left out, with its year or without; no date, ratio, decimal or quantity',
  source: `(?:(?<mark>:? *[Ss]ố:? ?)| +)(?<number>\\d{1,5})(?:/(?<year>(?:19|20)\\d{2}))?${wordEnd}(?![/.,-]\\d|%| ?[/-] ?\\p{Lu}{2})`,
  examples: [' số 05', ' Số 5', ' 98', ' 98/2023', ' số 98/2023'],
  counterexamples: [' số 05/CT', ' số lượng', ' 5%', ' 1/3'],
};

/** Words that make of a number a quantity or a time: "Kế hoạch 5 năm". */
export const quantityBehind: Pattern = {
  id: 'quantity-behind',
  description: 'a unit, a noun that is counted or a range behind the number',
  source: ` ?(?:[-–] ?\\d|(?:năm|tháng|tuần|ngày|quý|điểm|bước|nội dung|nhiệm vụ|mục tiêu|chỉ tiêu|tiêu chí|không|có|triệu|nghìn|tỷ|đồng|người|cán bộ|lần|bản|trang|bộ|tập thể|cá nhân|đơn vị|xã|huyện|tỉnh|cấp|trên|hồ sơ)(?!\\p{L}))`,
  examples: [' năm', ' tháng', '-2', ' – 3', ' nhiệm vụ'],
  counterexamples: [' của', ' và', ' nêu trên'],
};

/** What joins two complete numbers behind one plural: "các Quyết định số A, số B và số C". */
export const nextInList: Pattern = {
  id: 'next-in-list',
  description: 'comma, semicolon or "and" before a further number of the same kind',
  source: '(?:[,;]? (?:và|cùng) |[,;] *)(?:[Ss]ố:? ?)?',
  examples: [', số ', ' và số ', '; số ', '; và số ', ', '],
  counterexamples: ['. số ', ' hoặc số '],
};

/** Numbers that share the symbol of the last: "113, 114 và 115/2020/NĐ-CP". */
export const sharedNumbers: Pattern = {
  id: 'shared-numbers',
  description: 'bare numbers, with their years or not, up to the one that carries the symbol of all',
  source: ':?(?<list>(?:(?: *[Ss]ố:?)? *\\d{1,5}(?:/(?:19|20)\\d{2})?(?:,? và|,)(?= ))+)(?: +[Ss]ố:?)? +',
  examples: [' 113, 114 và số ', ' số 1496, số ', ' 15, và số ', ' 42/2010, 39/2012 và ', ' số 18 và '],
  counterexamples: [' 113/2020', ' số 1496; số ', ' và số '],
};

/** A further number without symbol behind one: "Nghị định 42/2010, 39/2012 và 65/2014". */
export const nextLoneNumber: Pattern = {
  id: 'next-lone-number',
  description: 'comma or "and" and a number, with its year or not',
  source: `(?:,|,? và) (?<mark>[Ss]ố:? )?(?<number>\\d{1,5})(?:/(?<year>(?:19|20)\\d{2}))?${wordEnd}(?![/.,-]\\d|%| ?[/-] ?\\p{Lu}{2})`,
  examples: [', 39/2012', ' và 65/2014', ' và số 34'],
  counterexamples: [' và 12/KH', ', 5%', ' 34'],
};

/** Words that point back to an instrument that the document has named, the one that may mean the document itself first. */
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
    source: `(?: (?:nêu|nói|dẫn|kể) trên${wordEnd}| trên(?=[,.;:)]|$)| đó(?=[,.;:)]|$))`,
    examples: [' nêu trên', ' nói trên', ' trên', ' đó'],
    counterexamples: [' trên địa bàn', ' nêu'],
  },
];

/** Words before a phrase that make it point to several instruments. */
export const severalBefore: Pattern = {
  id: 'several-before',
  description: 'a plural word',
  source: '(?:[Cc]ác|[Nn]hững|[Hh]ai|[Bb]a|[Mm]ột số) ',
  examples: ['các ', 'Những '],
  counterexamples: ['của ', 'theo '],
};

/** Last words of phrases that point back: without one of them a text holds none. */
export const anaphorSigns: readonly string[] = [' này', ' trên', ' đó'];

/** Words for an instrument of any kind, in front of a phrase that points back. */
export const anyInstrument: Pattern = {
  id: 'any-instrument',
  description: 'the word for "document", one of them',
  source: '[Vv]ăn bản',
  examples: ['văn bản', 'Văn bản'],
  counterexamples: ['văn hóa'],
};

/** What gives an instrument its short name: "(sau đây gọi tắt là Nghị định 98)". */
export const shortNameGiven: Pattern = {
  id: 'short-name-given',
  description: 'a bracket with "from here on called" and the name, quoted or not',
  source:
    ',? ?\\(?(?:[Ss]au đây|[Dd]ưới đây|[Tt]ừ đây)?,? ?(?:được )?(?:gọi|viết)(?: tắt| chung)*(?: là|:)? ?[“"]?(?<name>\\p{Lu}[^()”";.]{1,80}?)[”"]? ?(?=[).;]|$)',
  examples: [
    ' (sau đây gọi tắt là Nghị định 98',
    ' (sau đây gọi là Luật Thi đua',
    ' (gọi tắt là Chỉ thị 34',
    ', sau đây viết tắt là “Nghị quyết 18”',
  ],
  counterexamples: [' (ban hành kèm theo', ' (gọi tắt là xã'],
};

/** Short names that are given to what the title speaks of, not to the instrument: a movement, a meeting, a body. */
export const nameOfOther =
  /^(?:Phong trào|Cuộc (?:vận động|thi)|Đợt|Chiến dịch|Hội (?:nghị|thi|đồng)|Đại hội|Lễ|Tháng|Tuần|Ban|Bộ|Sở|Cụm|Khối|Ủy ban|Uỷ ban|UBND)(?!\p{L})/u;

/** A short name that is the name of a kind and a number: "Kế hoạch 51". */
export const numberedName: Pattern = {
  id: 'numbered-name',
  description: 'words and, at the end, the number alone',
  source: '\\p{Lu}[\\p{L} ]+? (?:số )?(?<number>\\d{1,5})',
  examples: ['Kế hoạch 51', 'Nghị định số 98'],
  counterexamples: ['Luật Thi đua', 'Kế hoạch 51/KH'],
};
