/** Letters that a machine reads for others, with a word in which it was seen: what the paper has, what was read. */
export const confusions: readonly {
  readonly printed: string;
  readonly read: string;
  readonly example: readonly [string, string];
}[] = [
  { printed: '0', read: 'O', example: ['102/QĐ', '1O2/QĐ'] },
  { printed: '0', read: 'o', example: ['2020', '2o20'] },
  { printed: 'O', read: '0', example: ['HOA', 'H0A'] },
  { printed: '1', read: 'l', example: ['1. Mục', 'l. Mục'] },
  { printed: '1', read: 'I', example: ['19/CT', 'I9/CT'] },
  { printed: 'I', read: 'l', example: ['II. NỘI', 'lI. NỘI'] },
  { printed: 'I', read: '1', example: ['III. TỔ', '1II. TỔ'] },
  { printed: 'l', read: '1', example: ['lập', '1ập'] },
  { printed: 'l', read: 'I', example: ['lập', 'Iập'] },
  { printed: 'ố', read: '6', example: ['số', 's6'] },
  { printed: 'Ố', read: 'Ó', example: ['SỐ', 'SÓ'] },
  { printed: 'ế', read: 'é', example: ['kế', 'ké'] },
  { printed: 'Ế', read: 'É', example: ['KẾ', 'KÉ'] },
  { printed: 'ế', read: 'ê', example: ['kế', 'kê'] },
  { printed: 'ư', read: 'u', example: ['tư', 'tu'] },
  { printed: 'Ư', read: 'U', example: ['TƯ', 'TU'] },
  { printed: 'ưở', read: 'uờ', example: ['thưởng', 'thuờng'] },
  { printed: 'ở', read: 'ờ', example: ['thưởng', 'thường'] },
  { printed: 'ơ', read: 'o', example: ['cơ', 'co'] },
  { printed: 'Ơ', read: 'O', example: ['CƠ', 'CO'] },
  { printed: 'đ', read: 'd', example: ['đua', 'dua'] },
  { printed: 'Đ', read: 'D', example: ['ĐUA', 'DUA'] },
  { printed: 'á', read: 'ả', example: ['tháng', 'thảng'] },
  { printed: 'ấ', read: 'á', example: ['cấp', 'cáp'] },
  { printed: 'ộ', read: 'ọ', example: ['bộ', 'bọ'] },
  { printed: 'm', read: 'rn', example: ['năm', 'nărn'] },
  { printed: 'rn', read: 'm', example: ['modern', 'modem'] },
  { printed: 'cl', read: 'd', example: ['clo', 'do'] },
  { printed: ';', read: ':', example: ['thưởng;', 'thưởng:'] },
  { printed: '.', read: ',', example: ['2.', '2,'] },
];

/** Marks of tone as combining characters, each with those that are taken for it. */
export const toneConfusions: readonly { readonly tone: string; readonly read: readonly string[] }[] = [
  { tone: '\u0300', read: ['', '\u0301'] },
  { tone: '\u0301', read: ['', '\u0309', '\u0300'] },
  { tone: '\u0303', read: ['', '\u0309'] },
  { tone: '\u0309', read: ['', '\u0303', '\u0301'] },
  { tone: '\u0323', read: [''] },
];

/**
 * Vowels at the end of a syllable whose tone the older way of writing puts on the second (hoà, khoẻ, thuý); after q the u
 * is no vowel.
 */
export const tonePlacements = [
  {
    id: 'oa-oe-uy',
    pattern: /[òóỏõọÒÓỎÕỌ][aeAE](?!\p{L})|(?<![qQ])[ùúủũụÙÚỦŨỤ][yY](?!\p{L})/gu,
    examples: [
      ['hòa', 'hoà'],
      ['khỏe', 'khoẻ'],
      ['THÚY', 'THUÝ'],
    ],
    counterexamples: ['hoàn', 'quý', 'toàn', 'tòan'],
  },
] as const;

/** Signs that an office or a machine writes for others; each set is of one document. */
export const quoteStyles: readonly Readonly<Record<string, string>>[] = [
  { '“': '"', '”': '"' },
  { '“': '«', '”': '»' },
  { '“': '„', '”': '“' },
  { '“': '‘', '”': '’' },
  { '“': "''", '”': "''" },
];
