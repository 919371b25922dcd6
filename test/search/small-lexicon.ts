import { type Name, readyNames } from '../../src/search/name.ts';
import { openVocabulary } from '../../src/search/vocabulary.ts';

const syllables = [
  'an',
  'ang',
  'anh',
  'chào',
  'da',
  'duong',
  'dân',
  'dẩn',
  'dẫn',
  'gia',
  'hồi',
  'hội',
  'khen',
  'khéo',
  'ký',
  'kỳ',
  'lý',
  'mới',
  'nghiệp',
  'nông',
  'năm',
  'quý',
  'quản',
  'ra',
  'số',
  'sổ',
  'thi',
  'thôn',
  'thương',
  'thưởng',
  'trào',
  'vận',
  'xuất',
  'xổ',
  'đua',
  'đường',
  'đột',
];

/** A small vocabulary with confusable words, and names of every kind. */
export const smallLexicon = openVocabulary({
  records: 64,
  runFiles: 0,
  shards: [],
  frequencies: syllables.map((_key, at) => 1 + (at % 7)),
  syllables,
  numbers: [
    '98/2023/NĐ-CP',
    '98/KH-UBND',
    '5/KH-UBND',
    '19/CT-TTg',
    '119/CT-TTg',
    '152/2025/NĐ-CP',
    '89/2023/NĐ-CP',
  ],
  abbreviations: [{ short: 'NTM', long: ['nông thôn mới'] }],
});

/** A thing with its names, and without a page. */
export const name = (kind: Name['kind'], id: string, text: string, also: readonly string[] = []): Name => ({
  kind,
  id,
  name: text,
  also,
  url: '',
  state: '',
});

export const smallNames = readyNames([
  name('place', 'bac-kan', 'tỉnh Bắc Kạn', ['Bắc Kạn']),
  name('place', 'bac-kan/ba-be', 'huyện Ba Bể, tỉnh Bắc Kạn', ['Ba Bể']),
  name('place', 'dong-nai', 'tỉnh Đồng Nai', ['Đồng Nai']),
  name('instrument', 'nd98', 'Nghị định 98/2023/NĐ-CP', ['98/2023/NĐ-CP']),
  name('role', 'purpose', 'Mục đích'),
  name('level', 'commune', 'Cấp xã'),
  name('kind', 'section', 'Mục của kế hoạch'),
  name('movement', 'ntm', 'Nông thôn mới', ['Chung sức xây dựng nông thôn mới']),
]);
