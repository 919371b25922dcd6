import { bare, spellAlike } from './bare.ts';
import type { QueryPlan, Variant } from './plan-query.ts';
import type { Word } from './words.ts';

/** How well a record answers, best first. */
export type Tier = 'exact' | 'unmarked' | 'all' | 'near';
export const tiers: readonly Tier[] = ['exact', 'unmarked', 'all', 'near'];

/** What was found in a record's words. */
export interface Match {
  readonly tier: Tier;
  /** Indices of the matched words. */
  readonly words: readonly number[];
  /** Share of the typed words that the record holds, and how close together they stand; 0 to 1 each. */
  readonly share: number;
  readonly closeness: number;
  readonly weight: number;
  /** Typed words that the record does not hold; a near match alone lacks any. */
  readonly missing: readonly string[];
}

/** 2: the word itself; 1: the word with other marks; 0: another word. */
type Likeness = 0 | 1 | 2;

const likeness = (typed: string, word: string, isOpen: boolean): Likeness => {
  if (typed === word || spellAlike(typed) === spellAlike(word)) return 2;
  const [typedBare, wordBare] = [bare(typed), bare(word)];
  const isAlike = isOpen ? wordBare.startsWith(typedBare) : wordBare === typedBare;
  if (!isAlike) return 0;
  if (typedBare === typed) return 2;
  return isOpen && word.startsWith(typed) ? 2 : 1;
};

/** Share of the words that a record must hold to be near at all. */
const leastShare = 0.6;

const rows = (variant: Variant, words: readonly Word[], isOpen: boolean): Likeness[][] =>
  variant.terms.map((term, at) =>
    words.map(({ key }) => likeness(term, key, isOpen && at === variant.terms.length - 1)),
  );

const phraseAt = (table: readonly Likeness[][], start: number): number =>
  Math.min(...table.map((row, step) => row[start + step] ?? 0));

/** Smallest stretch of words that holds every term found; its indices, or none where no term is found. */
const closest = (table: readonly Likeness[][]): number[] => {
  const first = table[0] ?? [];
  let best: number[] = [];
  let bestSpread = Number.POSITIVE_INFINITY;
  const anchors = table.flatMap((row) => row.flatMap((found, at) => (found > 0 ? [at] : [])));
  for (const anchor of new Set(anchors)) {
    const picks = table.flatMap((row) => {
      let nearest = -1;
      for (let reach = 0; reach < first.length && nearest < 0; reach += 1) {
        if ((row[anchor + reach] ?? 0) > 0) nearest = anchor + reach;
        else if ((row[anchor - reach] ?? 0) > 0) nearest = anchor - reach;
      }
      return nearest < 0 ? [] : [nearest];
    });
    const spread = Math.max(...picks) - Math.min(...picks);
    if (spread < bestSpread) {
      best = picks;
      bestSpread = spread;
    }
  }
  return [...new Set(best)].sort((a, b) => a - b);
};

/** What is missing in the words that were typed: a typed word that the variant replaced is missing where its stand-in is. */
const missingAsTyped = (
  missing: readonly string[],
  { terms }: Variant,
  typed: readonly string[],
): string[] => {
  const isReplacedMissing = missing.some((term) => !typed.includes(term));
  return typed.filter((term) => (terms.includes(term) ? missing.includes(term) : isReplacedMissing));
};

const matchVariant = (
  variant: Variant,
  words: readonly Word[],
  { isOpen, isQuoted, variants }: QueryPlan,
): Match | null => {
  const table = rows(variant, words, isOpen);
  const size = table.length;
  const starts = words.map((_word, start) => ({ start, found: phraseAt(table, start) }));
  for (const level of [2, 1] as const) {
    const hits = starts.filter(({ found }) => found >= level);
    if (hits.length === 0) continue;
    const indices = hits.flatMap(({ start }) => variant.terms.map((_term, step) => start + step));
    const tier = level === 2 ? 'exact' : 'unmarked';
    return {
      tier,
      words: [...new Set(indices)],
      share: 1,
      closeness: 1,
      weight: variant.weight,
      missing: [],
    };
  }
  if (isQuoted || size < 2) return null;
  const missing = variant.terms.filter((_term, at) => !table[at]?.some((found) => found > 0));
  const held = size - missing.length;
  const share = held / size;
  if (share < leastShare || held < 2) return null;
  const picks = closest(table);
  const spread = (picks.at(-1) ?? 0) - (picks[0] ?? 0) + 1;
  const tier = share === 1 ? 'all' : 'near';
  return {
    tier,
    words: picks,
    share,
    closeness: Math.min(1, size / spread),
    weight: variant.weight,
    missing: missingAsTyped(missing, variant, variants[0]?.terms ?? []),
  };
};

const better = (a: Match, b: Match): Match => {
  const order = tiers.indexOf(a.tier) - tiers.indexOf(b.tier);
  if (order !== 0) return order < 0 ? a : b;
  return a.weight * a.closeness >= b.weight * b.closeness ? a : b;
};

/**
 * Holds a record's words against a query. A query with a document number needs that number; one with a word that
 * occurs nowhere is never better than near.
 *
 * @returns null where the record does not answer
 */
export const matchWords = (plan: QueryPlan, words: readonly Word[]): Match | null => {
  const numbers = words.flatMap(({ key }, at) => (plan.numberKeys.includes(key) ? [at] : []));
  if (plan.number !== null && numbers.length === 0) return null;
  if (plan.variants.length === 0) {
    return plan.number === null
      ? null
      : { tier: 'exact', words: numbers, share: 1, closeness: 1, weight: 1, missing: [] };
  }
  const found = plan.variants
    .map((variant) => matchVariant(variant, words, plan))
    .filter((match) => match !== null);
  const best = found.reduce<Match | null>(
    (kept, match) => (kept === null ? match : better(kept, match)),
    null,
  );
  if (best === null) return null;
  return { ...best, words: [...best.words, ...numbers].sort((a, b) => a - b) };
};
