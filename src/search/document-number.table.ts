/** Words by which people name a kind of instrument before its number, with the letters that open its symbol. */
export const kindWords: readonly { readonly words: string; readonly symbol: string }[] = [
  { words: 'nghi dinh', symbol: 'nd' },
  { words: 'nghi quyet', symbol: 'nq' },
  { words: 'quyet dinh', symbol: 'qd' },
  { words: 'chi thi', symbol: 'ct' },
  { words: 'thong tu', symbol: 'tt' },
  { words: 'ke hoach', symbol: 'kh' },
  { words: 'ket luan', symbol: 'kl' },
  { words: 'huong dan', symbol: 'hd' },
  { words: 'cong van', symbol: 'cv' },
  { words: 'thong bao', symbol: 'tb' },
  { words: 'bao cao', symbol: 'bc' },
  { words: 'chuong trinh', symbol: 'ctr' },
  { words: 'quy dinh', symbol: 'qd' },
  { words: 'luat', symbol: 'qh' },
];

/** Symbols that may be typed apart from their number: "19 ct ttg", "ND98". */
export const kindSymbols = ['nd', 'nq', 'qd', 'ct', 'tt', 'kh', 'kl', 'hd', 'cv', 'tb', 'bc', 'ctr'] as const;

/** What may follow the kind in a symbol that is typed apart. */
export const issuerSymbols = [
  'ttg',
  'cp',
  'tw',
  'ubnd',
  'hdnd',
  'tu',
  'bnv',
  'hdtdkt',
  'hu',
  'qu',
  'du',
  'vptw',
] as const;
