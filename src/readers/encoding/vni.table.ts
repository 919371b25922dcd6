/** A letter in a VNI font is followed by a mark, one of these, which may carry a tone and the shape of the letter at once. */
export const vniMarks: readonly {
  readonly bases: string;
  readonly marks: Readonly<Record<string, string>>;
}[] = [
  // Tones alone.
  { bases: 'aeouyôö', marks: { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' } },
  // Circumflex, with and without a tone.
  {
    bases: 'aeo',
    marks: {
      â: '\u0302',
      á: '\u0302\u0301',
      à: '\u0302\u0300',
      å: '\u0302\u0309',
      ã: '\u0302\u0303',
      ä: '\u0302\u0323',
    },
  },
  // Breve, with and without a tone.
  {
    bases: 'a',
    marks: {
      ê: '\u0306',
      é: '\u0306\u0301',
      è: '\u0306\u0300',
      ú: '\u0306\u0309',
      ü: '\u0306\u0303',
      ë: '\u0306\u0323',
    },
  },
];

/** Letters that one sign stands for. */
export const vniLetters: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
