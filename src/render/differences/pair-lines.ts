import { isWord, wordTokens } from './word-tokens.ts';

/** A paragraph of the first text beside its like in the second; null where it has none. Indices into the two lists. */
export interface LinePair {
  readonly first: number | null;
  readonly second: number | null;
}

/** Words in a row by which likes find each other. */
const runLength = 2;

/** Paragraphs that a run may stand in before it says nothing any more. */
const mostPlaces = 12;

/** Paragraphs that one is held against: those that share most rare runs with it. */
const mostCandidates = 8;

/** Share of the runs of two paragraphs that they must have in common to be shown as one that was changed. */
const leastAlike = 0.3;

/** Runs of folded words of a paragraph, each once; a paragraph shorter than a run is its own. */
const runsOf = (text: string): Set<string> => {
  const words = wordTokens(text.toLocaleLowerCase('vi'))
    .map(({ word }) => word)
    .filter(isWord);
  if (words.length <= runLength) return new Set(words.length === 0 ? [] : [words.join(' ')]);
  return new Set(
    words.slice(0, words.length - runLength + 1).map((_, at) => words.slice(at, at + runLength).join(' ')),
  );
};

interface Candidate {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

/** Dice coefficient of two sets of runs, 0 to 1. */
const likenessOf = (first: ReadonlySet<string>, second: ReadonlySet<string>): number => {
  let shared = 0;
  for (const run of second) if (first.has(run)) shared += 1;
  return (2 * shared) / (first.size + second.size);
};

/** Pairs that are alike, found by the rare runs that they share; the cost grows with the number of words. */
const candidatesOf = (first: readonly Set<string>[], second: readonly Set<string>[]): Candidate[] => {
  const places = new Map<string, number[]>();
  for (const [at, runs] of first.entries())
    for (const run of runs) {
      const list = places.get(run);
      if (list === undefined) places.set(run, [at]);
      else list.push(at);
    }
  return second.flatMap((runs, at) => {
    const shared = new Map<number, number>();
    for (const run of runs) {
      const list = places.get(run) ?? [];
      if (list.length <= mostPlaces)
        for (const place of list) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostCandidates)
      .map(([place]) => ({
        first: place,
        second: at,
        likeness: likenessOf(first[place] ?? new Set(), runs),
      }))
      .filter(({ likeness }) => likeness >= leastAlike);
  });
};

/**
 * Sets the paragraphs of two texts side by side: likes in one row, wherever they stand; the others alone. Rows follow
 * the first text; a paragraph that only the second has stands behind the one that it follows there.
 */
export const pairLines = (first: readonly string[], second: readonly string[]): LinePair[] => {
  const candidates = candidatesOf(first.map(runsOf), second.map(runsOf)).sort(
    (a, b) => b.likeness - a.likeness || a.first - b.first || a.second - b.second,
  );
  const likeOfFirst = new Map<number, number>();
  const likeOfSecond = new Map<number, number>();
  for (const { first: a, second: b } of candidates) {
    if (likeOfFirst.has(a) || likeOfSecond.has(b)) continue;
    likeOfFirst.set(a, b);
    likeOfSecond.set(b, a);
  }
  /** Paragraphs of the second text alone, by the one of the first behind which they stand; -1 is the beginning. */
  const behind = new Map<number, number[]>();
  let last = -1;
  for (const at of second.keys()) {
    const like = likeOfSecond.get(at);
    if (like !== undefined) last = like;
    else behind.set(last, [...(behind.get(last) ?? []), at]);
  }
  const alone = (place: number): LinePair[] =>
    (behind.get(place) ?? []).map((at) => ({ first: null, second: at }));
  return [
    ...alone(-1),
    ...first.flatMap((_, at) => [{ first: at, second: likeOfFirst.get(at) ?? null }, ...alone(at)]),
  ];
};
