import type { Lexicon } from './vocabulary.ts';

/** Shortest piece, in letters: every letter alone is some word's beginning. */
const shortest = 2;
const longest = 40;

/** A way to part letters into known syllables. */
interface Cut {
  readonly pieces: readonly string[];
  /** Share of the records that hold the rarest piece. */
  readonly rarest: number;
}

/** The fewest pieces, and of as many the least rare. */
const isBetter = (a: Cut, b: Cut | undefined): boolean =>
  b === undefined ||
  a.pieces.length < b.pieces.length ||
  (a.pieces.length === b.pieces.length && a.rarest > b.rarest);

/** The known syllables that stand in a word without spaces between them: "thidua" → "thi", "dua"; null where there are none. */
export const unglued = (typed: string, lexicon: Lexicon): readonly string[] | null => {
  if (typed.length > longest) return null;
  /** The best cut of the letters up to each. */
  const cuts: (Cut | undefined)[] = [{ pieces: [], rarest: 1 }];
  for (let end = shortest; end <= typed.length; end += 1) {
    for (let start = 0; start <= end - shortest; start += 1) {
      const before = cuts[start];
      const piece = typed.slice(start, end);
      if (before === undefined || lexicon.meant(piece).length === 0) continue;
      const cut = {
        pieces: [...before.pieces, piece],
        rarest: Math.min(before.rarest, lexicon.frequency(piece)),
      };
      if (isBetter(cut, cuts[end])) cuts[end] = cut;
    }
  }
  const { pieces = [] } = cuts[typed.length] ?? {};
  return pieces.length < 2 ? null : pieces;
};
