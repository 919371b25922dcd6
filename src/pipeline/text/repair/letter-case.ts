import { capital } from '../capital.ts';

/**
 * A word in the letter case of another: all capitals, a first capital, or small. A small l among capitals is one of them:
 * scanners set it for I.
 */
export function inCaseOf(model: string, word: string): string {
  const printed = model.replace(/[^\p{L}]/gu, '');
  const others = printed.replaceAll('l', '');
  const letters = others.length > 1 ? others : printed;
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  if (/^\p{Lu}/u.test(letters)) return capital(word);
  return word;
}
