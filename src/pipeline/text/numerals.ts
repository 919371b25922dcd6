const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const canonicalRoman = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Value (1 to 99) of a Roman numeral in capitals; null if it is not one in its canonical form. */
export function parseRoman(text: string): number | null {
  if (text === '' || !canonicalRoman.test(text)) return null;
  let total = 0;
  let previous = 0;
  for (const letter of [...text].reverse()) {
    const value = romanValues[letter] ?? 0;
    total += value < previous ? -value : value;
    previous = Math.max(previous, value);
  }
  return total;
}

/**
 * Roman numeral as a scanner may print it: "l", "1" and "|" read as "I" beside another sign of the numeral.
 * Digits alone are a number and give null; whether a lone "l" is a letter, its neighbours must tell.
 */
export function parseMisreadRoman(text: string): number | null {
  if (/^1+$/.test(text)) return null;
  return parseRoman(text.replace(/[l1|]/g, 'I'));
}
