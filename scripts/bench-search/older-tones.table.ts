/** Modern place of the tone mark to the older one, where they differ. */
export const olderTones: readonly (readonly [RegExp, string])[] = [
  [/óa(?!\p{L})/gu, 'oá'],
  [/òa(?!\p{L})/gu, 'oà'],
  [/ỏa(?!\p{L})/gu, 'oả'],
  [/ọa(?!\p{L})/gu, 'oạ'],
  [/úy(?!\p{L})/gu, 'uý'],
  [/ủy(?!\p{L})/gu, 'uỷ'],
  [/ùy(?!\p{L})/gu, 'uỳ'],
];
