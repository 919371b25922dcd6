import { romanNumerals, vietnameseNumerals } from './number-format.table.ts';

/** Largest number that is written in Roman numerals or letters; beyond it the digits stand. */
const largestSpelled = 4000;

const decimal = (value: number): string => String(value);

function roman(value: number): string {
  if (value < 1 || value >= largestSpelled) return decimal(value);
  let rest = value;
  let text = '';
  for (const [worth, numeral] of romanNumerals) {
    text += numeral.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** a … z, then aa, bb, as Word and LibreOffice count. */
function letter(value: number): string {
  if (value < 1 || value >= largestSpelled) return decimal(value);
  const one = String.fromCharCode(0x61 + ((value - 1) % 26));
  return one.repeat(Math.ceil(value / 26));
}

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal,
  decimalZero: (value) => decimal(value).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  vietnameseCounting: (value) => vietnameseNumerals[value - 1] ?? decimal(value),
  none: () => '',
  bullet: () => '',
};

/** A number as the format of a list level prints it; a format that Vietnamese documents never use prints digits. */
export const formatNumber = (value: number, format: string): string => (formats[format] ?? decimal)(value);
