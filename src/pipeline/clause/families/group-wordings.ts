import { bandsOf, sharedShingles } from './shingles.ts';
import type { Wording, WordingGroup } from './wording.ts';

/**
 * Share of three-word runs that a wording has in common with the head of its family, at least. Between the pairs of 18
 * read documents lies a gap: like clauses have 0.65 and more, clauses that only share turns of the genre 0.4 and less.
 */
const leastLikeness = 0.5;

/** The same for clauses of several paragraphs: most of them must be alike, not only a long one. */
const leastLikenessOfMany = 0.7;

/** Heads that a wording is compared to, at most: keeps the cost of a wording bounded, however many share its turns. */
const mostCompared = 16;

const paragraphsOf = ({ units }: Wording): number => units[0]?.divisions.length ?? 1;

/** Day of the newest plan that is worded so; its clause stands first. */
const newestDay = ({ units }: Wording): string => units[0]?.reading.context.day ?? '';

/** Widest use first, then the newest; the digest decides between equals, so that the order is the same in every build. */
const widestFirst = (a: Wording, b: Wording): number =>
  b.plans - a.plans ||
  newestDay(b).localeCompare(newestDay(a)) ||
  (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0);

/**
 * Groups like wordings: each group has a head, its most used wording, and the wordings that are truly like the head.
 * Nobody joins by being like another follower, so no chain of small steps brings unlike clauses together.
 *
 * Time and memory grow with the number of wordings: a wording meets only the heads that share a band of its MinHash
 * signature, most shared bands first, and of these at most sixteen.
 *
 * @returns groups with the head first, widest use first; a wording like no other is a group of its own
 */
export const groupWordings = (wordings: Iterable<Wording>): WordingGroup[] => {
  const groups: [Wording, ...Wording[]][] = [];
  const headsOfBand = new Map<number, number[]>();
  for (const wording of [...wordings].sort(widestFirst)) {
    const bands = bandsOf(wording.shingles);
    const shared = new Map<number, number>();
    for (const band of bands)
      for (const head of headsOfBand.get(band) ?? []) shared.set(head, (shared.get(head) ?? 0) + 1);
    const nearest = [...shared].sort(([a, n], [b, m]) => m - n || a - b).slice(0, mostCompared);
    const joined = nearest
      .map(([head]) => groups[head])
      .find((group) => group !== undefined && isLike(group[0], wording));
    if (joined !== undefined) {
      joined.push(wording);
      continue;
    }
    const head = groups.push([wording]) - 1;
    for (const band of bands) {
      const heads = headsOfBand.get(band);
      if (heads === undefined) headsOfBand.set(band, [head]);
      else if (heads.length < mostCompared) heads.push(head);
    }
  }
  return groups;
};

/** Clauses of different numbers of paragraphs are not compared: their parts are, each by itself. */
const isLike = (head: Wording, wording: Wording): boolean => {
  const paragraphs = paragraphsOf(head);
  if (paragraphs !== paragraphsOf(wording)) return false;
  const least = paragraphs > 1 ? leastLikenessOfMany : leastLikeness;
  return sharedShingles(head.shingles, wording.shingles) >= least;
};
