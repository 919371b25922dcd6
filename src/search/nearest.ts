import { toneMarks } from '../pipeline/text/slipped-tones.table.ts';
import { foldKey } from './bare.ts';
import { confusedEndings, confusedInitials, confusedTones } from './confusion.table.ts';
import { barredD } from './marks.table.ts';
import { readTelex } from './telex.ts';
import type { Lexicon } from './vocabulary.ts';

/** A known syllable that may have been meant, and how unlikely: less is nearer. */
export interface Guess {
  readonly key: string;
  readonly cost: number;
}

const costs = {
  telex: 0.2,
  tone: 0.5,
  marks: 1,
  confusion: 1.2,
  swapped: 1.3,
  letter: 1.6,
  alsoMarks: 0.6,
} as const;
/** A key that is shorter is near too many others to guess letters for. */
const shortestForLetters = 3;

const initials = confusedInitials.flat().sort((a, b) => b.length - a.length);

const swap = (fold: string): string[] => {
  const initial = initials.find((candidate) => fold.startsWith(candidate)) ?? '';
  const others = confusedInitials.filter((group) => group.includes(initial)).flat();
  const byInitial = others.map((other) => other + fold.slice(initial.length));
  const byEnding = confusedEndings.flatMap((group) =>
    group
      .filter((ending) => fold.endsWith(ending) && fold.length > ending.length)
      .flatMap((ending) => group.map((other) => fold.slice(0, -ending.length) + other)),
  );
  return [...byInitial, ...byEnding].filter((guess) => guess !== fold);
};

type Slip = 'letter' | 'swapped' | null;

/** The one slip by which two folds differ: a letter put in, left out or changed, or two that changed places. */
const slipBetween = (a: string, b: string): Slip => {
  if (a === b || Math.abs(a.length - b.length) > 1) return null;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return 'letter';
  const isSwapped =
    restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
  return isSwapped ? 'swapped' : null;
};

/** Whether one slip of the pen makes one of the other. */
export const differByOneLetter = (a: string, b: string): boolean => slipBetween(a, b) !== null;

const swapTones = (key: string): string => {
  const [hook, tilde] = confusedTones;
  return key
    .normalize('NFD')
    .replace(/[\u0303\u0309]/g, (tone) => (tone === hook ? tilde : hook))
    .normalize('NFC');
};

const notMark = new RegExp(`[^\\p{M}${barredD.lower}]`, 'gu');
const marksOf = (key: string): string => key.normalize('NFD').replace(notMark, '');

const tones = new RegExp(`[${toneMarks}]`, 'g');

/** Known syllables that the keys of a Telex keyboard mean. */
const typedInTelex = (typed: string, lexicon: Lexicon): string[] => {
  const read = readTelex(typed);
  if (read === null) return [];
  return lexicon.withoutMarks(read.letters).filter((key) => {
    const apart = key.normalize('NFD');
    const own = apart.replace(tones, '').normalize('NFC');
    return own === read.letters && (apart.match(tones)?.[0] ?? '') === read.tone;
  });
};

/**
 * Known syllables near a typed one, nearest first: keys of Telex, hook for tilde, other marks, confused initials and endings, one
 * letter. What the typed one itself means is not among them.
 */
export const nearestSyllables = (typed: string, lexicon: Lexicon, most: number): Guess[] => {
  const fold = foldKey(typed);
  const guesses = new Map<string, number>();
  const meant = new Set(lexicon.meant(typed));
  const offer = (key: string, cost: number): void => {
    if (key === typed || meant.has(key)) return;
    if (cost < (guesses.get(key) ?? Number.POSITIVE_INFINITY)) guesses.set(key, cost);
  };
  for (const key of lexicon.withoutMarks(typed))
    offer(key, key === swapTones(typed) ? costs.tone : costs.marks);
  for (const key of typedInTelex(typed, lexicon)) offer(key, costs.telex);
  const typedMarks = marksOf(typed);
  const withMarks = (key: string, cost: number): number =>
    typedMarks === '' || marksOf(key) === typedMarks ? cost : cost + costs.alsoMarks;
  for (const guess of swap(fold)) {
    for (const key of lexicon.withoutMarks(guess)) offer(key, withMarks(key, costs.confusion));
  }
  if (fold.length >= shortestForLetters) {
    for (const key of lexicon.syllables) {
      const slip = slipBetween(fold, foldKey(key));
      if (slip !== null) offer(key, withMarks(key, costs[slip]));
    }
  }
  const rarity = (key: string): number => -Math.log2(Math.max(1e-6, lexicon.frequency(key))) / 40;
  return [...guesses]
    .map(([key, cost]) => ({ key, cost: cost + rarity(key) }))
    .sort((a, b) => a.cost - b.cost || a.key.localeCompare(b.key))
    .slice(0, most);
};
