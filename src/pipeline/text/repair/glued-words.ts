import type { Edit } from './edit.ts';
import { attestedSpelling, isKnownPair, lookUp } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Letters of the longest Vietnamese syllable, "nghiêng". */
export const longestSyllable = 7;
const shortestGlued = 5;
const longestGlued = 30;

/** Words of set phrases that a run of letters is made of, two at least, neighbours of each other; null if there are none. */
export function segment(letters: string): readonly string[] | null {
  if (letters.length < shortestGlued || letters.length > longestGlued) return null;
  const lower = letters.toLowerCase();
  const ways: (readonly string[])[] = Array.from({ length: lower.length + 1 }, () => []);
  for (let end = 1; end <= lower.length; end += 1) {
    for (let start = Math.max(0, end - longestSyllable); start < end; start += 1) {
      const word = attestedSpelling(lower.slice(start, end));
      const before = ways[start] ?? [];
      const last = before.at(-1);
      if (word === null || (start > 0 && last === undefined)) continue;
      if (last !== undefined && !isKnownPair(lookUp(last), lookUp(word))) continue;
      ways[end] = [...before, word];
    }
  }
  const found = ways[lower.length] ?? [];
  return found.length >= 2 ? found : null;
}

const label = /^(?<before>\d*)(?<word>\p{L}+)(?<after>\d*)$/u;

/** Parts of a label and a number without a space between: "số19", "05tháng". */
function numberParts(printed: string): readonly string[] | null {
  const { before = '', word = '', after = '' } = label.exec(printed)?.groups ?? {};
  if ((before === '') === (after === '') || word.length < 2) return null;
  const middle = lookUp(word);
  if (!middle.attested) return null;
  if (after !== '') return isKnownPair(middle, lookUp(after)) ? [word, after] : null;
  return isKnownPair(lookUp(before), middle) ? [before, word] : null;
}

/** Words and numbers that stand without the space between them: "thiđua", "khenthưởng", "số19". */
export function gluedWords(tokens: readonly Token[]): Edit[] {
  return tokens.flatMap(({ start, end, printed, word }): Edit[] => {
    if (word.isSyllable || printed.length < 4) return [];
    const isLetters = /^\p{L}+$/u.test(printed);
    const parts = isLetters ? lettersOf(printed) : numberParts(printed);
    return parts === null ? [] : [{ start, end, read: parts.join(' '), rule: 'glued-word' }];
  });
}

/** The parts as they are printed, in the letters of the source. */
function lettersOf(printed: string): readonly string[] | null {
  let at = 0;
  return (
    segment(printed)?.map((word) => {
      const part = printed.slice(at, at + word.length);
      at += word.length;
      return part;
    }) ?? null
  );
}
