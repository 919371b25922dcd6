import { centralBodies, localBodies, ministries } from './issuers.table.ts';
import { kinds } from './kinds.table.ts';
import { plainLawNames } from './laws.table.ts';

/** Names of kinds, lower case: only a stretch of capitals with one of them is read in mixed case. */
export const kindsInCapitals: readonly string[] = kinds
  .flatMap(({ names }) => names)
  .filter((name) => name !== name.toUpperCase());

/** Names as they are written in mixed case; in a stretch of capitals their words are read so. */
export const writtenNames: readonly string[] = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  ...centralBodies,
  ...ministries.map((name) => `Bộ ${name}`),
  ...ministries.map((name) => `Sở ${name}`),
  ...localBodies,
  ...plainLawNames.map((name) => `Luật ${name}`),
  'Bộ trưởng',
  'Giám đốc',
  'Chủ tịch Hồ Chí Minh',
  'Hồ Chí Minh',
  'Tổng Bí thư',
  'Hội nghị Trung ương',
  'Hội nghị lần thứ',
  'Trung ương',
  'Đảng Cộng sản Việt Nam',
  'của Đảng',
  'Đảng bộ',
  'Đại hội',
  'Việt Nam',
];

/** Words, in lower case, behind which a Roman numeral stands. */
export const beforeRomanNumeral: readonly string[] = ['khóa', 'khoá', 'thứ', 'hội', 'quý'];

/** Words, in lower case, that never begin or go on with the name of a place. */
export const afterPlaceName: readonly string[] = [
  'về',
  'năm',
  'giai',
  'lần',
  'đến',
  'và',
  'khóa',
  'nhiệm',
  'ban',
  'trên',
  'thực',
  'triển',
  'phát',
  'tổ',
  'quy',
  'hướng',
  'trong',
  'các',
];
