/** Share of the best evidence below which an index is not worth its bytes. */
const leastShare = 0.5;

/** Where to look for what any index may answer. */
export interface Likely {
  /** Tags of the indexes to ask, the likeliest first. */
  readonly asked: readonly string[];
  /** Those that were left out. */
  readonly left: readonly string[];
}

/**
 * Chooses the indexes that likely hold what was meant.
 *
 * @param tags indexes that may answer, in the order in which they are asked otherwise
 * @param evidence what speaks for each, by its tag
 * @param opened indexes that are open; they cost little
 * @param most further ones that may be opened
 * @param isTelling whether little evidence speaks against an index
 */
export const likelyShards = (
  tags: readonly string[],
  evidence: ReadonlyMap<string, number>,
  opened: ReadonlySet<string>,
  most: number,
  isTelling: boolean,
): Likely => {
  const of = (tag: string): number => evidence.get(tag) ?? 0;
  const isOpen = (tag: string): boolean => opened.has(tag);
  const least = isTelling ? leastShare * Math.max(0, ...tags.map(of)) : 0;
  const ranked = tags.toSorted((a, b) => of(b) - of(a) || Number(isOpen(b)) - Number(isOpen(a)));
  const further = ranked.filter((tag) => !isOpen(tag) && of(tag) >= least).slice(0, Math.max(0, most));
  const asked = ranked.filter((tag) => isOpen(tag) || further.includes(tag));
  return { asked, left: ranked.filter((tag) => !asked.includes(tag)) };
};
