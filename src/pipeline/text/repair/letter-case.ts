/** A word in the letter case of another: all capitals, a first capital, or small. */
export function inCaseOf(model: string, word: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  if (/^\p{Lu}/u.test(letters)) return word.charAt(0).toUpperCase() + word.slice(1);
  return word;
}
