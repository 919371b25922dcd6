import type { FilterName } from './index-record.ts';

/** Words that, followed by a colon, narrow a search; typed with or without marks. */
export const fieldWords: readonly { readonly words: string; readonly filter: FilterName }[] = [
  { words: 'nơi', filter: 'place' },
  { words: 'địa phương', filter: 'place' },
  { words: 'năm', filter: 'year' },
  { words: 'phong trào', filter: 'movement' },
  { words: 'văn bản', filter: 'instrument' },
  { words: 'căn cứ', filter: 'instrument' },
  { words: 'loại', filter: 'kind' },
  { words: 'cấp', filter: 'level' },
  { words: 'vai trò', filter: 'role' },
  { words: 'mục', filter: 'role' },
];
