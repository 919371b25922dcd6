import { spellAlike } from './bare.ts';
import { barredD } from './marks.table.ts';

/**
 * How a word of a text answers a typed one. `same`: the word itself, whatever its spelling of i and y; `marked`: the
 * typed one with marks added; `none`: another word. Typed marks are respected: "đường" is never "dương", while
 * "duong" may be both, and "thưong" is "thưởng" and "thương".
 */
export type Likeness = 'same' | 'marked' | 'none';

interface Letter {
  readonly base: string;
  readonly marks: string;
}

const letters = new Map<string, readonly Letter[]>();
const mostRemembered = 20_000;
const letterPattern = /(\P{M})(\p{M}*)/gu;

/** The letters of a key with their marks apart; đ counts as d with a bar. */
const lettersOf = (key: string): readonly Letter[] => {
  const known = letters.get(key);
  if (known !== undefined) return known;
  const made = [...spellAlike(key).normalize('NFD').matchAll(letterPattern)].map(
    ([, base = '', marks = '']): Letter =>
      base === barredD.lower ? { base: 'd', marks: barredD.lower } : { base, marks },
  );
  if (letters.size >= mostRemembered) letters.clear();
  letters.set(key, made);
  return made;
};

/**
 * Holds a typed word against a word of a text; both are keys.
 *
 * @param isOpen whether the typed word may be the beginning of the other
 */
export const likeness = (typed: string, word: string, isOpen: boolean): Likeness => {
  if (typed === word) return 'same';
  const [a, b] = [lettersOf(typed), lettersOf(word)];
  if (a.length > b.length || (!isOpen && a.length !== b.length)) return 'none';
  let isSame = true;
  for (const [at, { base, marks }] of a.entries()) {
    const other = b[at];
    if (other === undefined || base !== other.base) return 'none';
    if (marks === other.marks) continue;
    for (const mark of marks) if (!other.marks.includes(mark)) return 'none';
    isSame = false;
  }
  return isSame ? 'same' : 'marked';
};
