/** Types of place and of the Party bodies that lead them, with the depth of their path, the most specific first. */
export const placeDepths: readonly { readonly words: readonly string[]; readonly depth: number }[] = [
  { words: ['xã', 'phường', 'thị trấn', 'đặc khu'], depth: 3 },
  { words: ['huyện', 'thị xã', 'thị ủy', 'quận'], depth: 2 },
  { words: ['tỉnh'], depth: 1 },
];

/** Words after which a place name follows. */
export const placeTypeNames: readonly string[] = [
  'tỉnh',
  'thành phố',
  'huyện',
  'thị xã',
  'quận',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
];

/** Last word of the names of Party committees, in both spellings; a place name may follow it. */
export const committeeEndings: readonly string[] = ['ủy', 'uỷ'];
