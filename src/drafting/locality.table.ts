/** Names of bodies before the name of the place that they are of; the longest first. */
export const bodiesOfPlaces: readonly string[] = [
  'Ủy ban Mặt trận Tổ quốc Việt Nam ',
  'Hội đồng Thi đua - Khen thưởng ',
  'Hội đồng nhân dân ',
  'Liên đoàn Lao động ',
  'Ủy ban nhân dân ',
  'Uỷ ban nhân dân ',
  'UBND ',
];

/** Types of places as they stand before a name in running text. */
export const placeTypeWords: readonly string[] = ['xã', 'phường', 'đặc khu', 'tỉnh', 'thành phố'];
