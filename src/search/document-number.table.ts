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

/** Words by which people name who issued an instrument, with the letters that end its symbol. Longer ones stand first. */
export const issuerWords: readonly { readonly words: string; readonly symbol: string }[] = [
  { words: 'cua ban chap hanh trung uong dang', symbol: 'tw' },
  { words: 'cua ban chap hanh trung uong', symbol: 'tw' },
  { words: 'cua ban bi thu trung uong dang', symbol: 'tw' },
  { words: 'cua ban bi thu', symbol: 'tw' },
  { words: 'cua bo chinh tri', symbol: 'tw' },
  { words: 'cua trung uong dang', symbol: 'tw' },
  { words: 'cua trung uong', symbol: 'tw' },
  { words: 'cua thu tuong chinh phu', symbol: 'ttg' },
  { words: 'cua thu tuong', symbol: 'ttg' },
  { words: 'cua chinh phu', symbol: 'cp' },
  { words: 'cua bo noi vu', symbol: 'bnv' },
];

/** Words that are counted, so that the digits before them are no number of a document: "kế hoạch 5 năm". */
export const countedWords = [
  'nam',
  'thang',
  'tuan',
  'ngay',
  'quy',
  'dot',
  'cap',
  'loai',
  'muc',
  'nguoi',
] as const;

/** Words of what is numbered without being a document: "mẫu số 08", "Cụm thi đua số 1". */
export const numberedWords = [
  'mau',
  'bieu',
  'phu luc',
  'cum',
  'khoi',
  'cum thi dua',
  'khoi thi dua',
  'to',
  'doi',
  'nhom',
  'dot',
  'thon',
] as const;
