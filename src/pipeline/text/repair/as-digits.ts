import { digitOf } from './misread-numbers.table.ts';

/** A number with the letters in it read as the digits that a scanner took them for: "2O17" reads "2017". */
export const asDigits = (printed: string): string =>
  printed.replace(/[\p{L}|]/gu, (sign) => digitOf[sign] ?? sign);
