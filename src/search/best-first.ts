import { tiers } from './match.ts';
import type { Hit } from './search.ts';

/** How many of the found sections cite each instrument. */
const citationsAmong = (hits: readonly Hit[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { plan, filters } of hits) {
    if (plan === '') continue;
    for (const id of filters['instrument'] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};

/**
 * Best first. Where tier and score tie, a thing that is called what was asked for stands before one that mentions it;
 * of instruments that share a number, the one that the found sections cite; of names that begin so, the shortest; then the
 * newest.
 */
export const bestFirst = (hits: readonly Hit[]): ((a: Hit, b: Hit) => number) => {
  const citations = citationsAmong(hits);
  const citedIn = ({ plan, filters }: Hit): number =>
    plan === '' ? (citations.get(filters['instrument']?.[0] ?? '') ?? 0) : 0;
  return (a, b) =>
    tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
    b.score - a.score ||
    Number(b.isNamed) - Number(a.isNamed) ||
    citedIn(b) - citedIn(a) ||
    (a.isNamed ? a.title.length - b.title.length : 0) ||
    b.day.localeCompare(a.day) ||
    a.url.localeCompare(b.url);
};
