/** Types of administrative unit, as their own names give them (Law on the organisation of local government, 1945 to today). */
export const placeTypes = [
  'tỉnh',
  'thành phố',
  'huyện',
  'thị xã',
  'quận',
  'thị trấn',
  'xã',
  'phường',
  'đặc khu',
] as const;
