/** Where a typed word stands in a record: places ascending. */
export interface Standing {
  readonly at: readonly number[];
}

/** Smallest stretch of words that holds each of the typed words that the record has; one place a word, ascending. */
export const closest = (places: readonly Standing[]): number[] => {
  const held = places.filter(({ at }) => at.length > 0);
  const all = held
    .flatMap(({ at }, term) => at.map((place) => ({ place, term })))
    .sort((a, b) => a.place - b.place);
  const latest = new Map<number, number>();
  let best: number[] = [];
  let bestSpread = Number.POSITIVE_INFINITY;
  for (const { place, term } of all) {
    // Deleting first keeps the map in order of place, so that its first value is the stretch's beginning.
    latest.delete(term);
    latest.set(term, place);
    if (latest.size < held.length) continue;
    const spread = place - (latest.values().next().value ?? place);
    if (spread >= bestSpread) continue;
    bestSpread = spread;
    best = [...latest.values()];
  }
  return [...new Set(best)].sort((a, b) => a - b);
};

/** A stretch of words in which a near match is looked for, in words for each typed one. */
const stretch = 3;

/** Of the stretches as long as three times the query, the one whose words tell most; one place a word, ascending. */
export const densest = (
  places: readonly Standing[],
  weightOf: (at: number) => number,
): { readonly words: number[]; readonly weight: number } => {
  const all = places
    .flatMap(({ at }, term) => at.map((place) => ({ place, term })))
    .sort((a, b) => a.place - b.place);
  const counts = new Map<number, number>();
  let [from, weight, bestWeight, bestFrom, bestTo] = [0, 0, 0, 0, 0];
  for (const [to, { place, term }] of all.entries()) {
    const count = counts.get(term) ?? 0;
    counts.set(term, count + 1);
    if (count === 0) weight += weightOf(term);
    for (let first = all[from]; first !== undefined; first = all[from]) {
      const own = counts.get(first.term) ?? 0;
      if (own < 2 && place - first.place < places.length * stretch) break;
      counts.set(first.term, own - 1);
      if (own === 1) weight -= weightOf(first.term);
      from += 1;
    }
    if (weight > bestWeight + 1e-9) [bestWeight, bestFrom, bestTo] = [weight, from, to + 1];
  }
  const latest = new Map(all.slice(bestFrom, bestTo).map(({ place, term }) => [term, place]));
  return { words: [...new Set(latest.values())].sort((a, b) => a - b), weight: bestWeight };
};
