import { foldKey } from './bare.ts';
import { likeness } from './likeness.ts';
import type { QueryPlan } from './plan-query.ts';
import { isSameWords, type Variant } from './sayings.ts';
import { closest, densest } from './stretch.ts';
import type { Word } from './words.ts';

/**
 * How well a record answers, best first: the phrase as typed; the phrase with marks added that were left out; all words;
 * most words.
 */
export type Tier = 'exact' | 'unmarked' | 'all' | 'near';
export const tiers: readonly Tier[] = ['exact', 'unmarked', 'all', 'near'];

/** What was found in a record's words. */
export interface Match {
  readonly tier: Tier;
  /** Indices of the matched words, ascending. */
  readonly words: readonly number[];
  /** How much of what the typed words tell the record holds, and how close together they stand; 0 to 1 each. */
  readonly share: number;
  readonly closeness: number;
  readonly weight: number;
  /** Typed words that the record does not hold; a near match alone lacks any. */
  readonly missing: readonly string[];
}

/** A record's words with the places of each key at hand. */
export interface WordIndex {
  readonly size: number;
  /** Keys that share a fold. */
  readonly byFold: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Sorts words by key, so that every query word is looked up once. */
export const indexWords = (words: readonly Word[]): WordIndex => {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of words.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return { size: words.length, byFold: Map.groupBy(places.keys(), foldKey), places };
};

/** 2: the word itself; 1: the word with marks added; 0: another word. One entry a word of the record. */
type Row = Uint8Array;

/** Where a typed word stands in a record. */
interface Place {
  readonly row: Row;
  /** Places ascending. */
  readonly at: readonly number[];
}

const placesOf = (term: string, index: WordIndex, isOpen: boolean): Place => {
  const row = new Uint8Array(index.size);
  const fold = foldKey(term);
  const keys = isOpen
    ? [...index.byFold].flatMap(([known, own]) => (known.startsWith(fold) ? own : []))
    : (index.byFold.get(fold) ?? []);
  const at: number[] = [];
  for (const key of keys) {
    const found = likeness(term, key, isOpen);
    if (found === 'none') continue;
    for (const place of index.places.get(key) ?? []) {
      row[place] = found === 'same' ? 2 : 1;
      at.push(place);
    }
  }
  return { row, at: keys.length < 2 ? at : at.sort((a, b) => a - b) };
};

/** Beginnings of the phrase, and how like it the words there are: 2 as typed, 1 with marks added. */
const phraseStarts = (places: readonly Place[]): { readonly start: number; readonly found: number }[] => {
  let rarest = 0;
  for (const [step, { at }] of places.entries()) {
    if (at.length < (places[rarest]?.at.length ?? 0)) rarest = step;
  }
  return (places[rarest]?.at ?? []).flatMap((at) => {
    const start = at - rarest;
    let found = start < 0 ? 0 : 2;
    for (let step = 0; step < places.length && found > 0; step += 1)
      found = Math.min(found, places[step]?.row[start + step] ?? 0);
    return found > 0 ? [{ start, found }] : [];
  });
};

/** Share of what the typed words tell that a record must hold to be near; less is asked of long queries. */
const leastShare = (terms: number): number => (terms > longQuery ? 0.4 : 0.5);
const longQuery = 6;

/** Share of the neighbouring pairs of typed words that also neighbour in the record, each counted by what it tells. */
const pairShare = (places: readonly Place[], weightOf: (at: number) => number): number => {
  let [held, total] = [0, 0];
  for (let at = 0; at + 1 < places.length; at += 1) {
    const weight = weightOf(at) + weightOf(at + 1);
    const next = places[at + 1]?.row;
    total += weight;
    if (places[at]?.at.some((place) => (next?.[place + 1] ?? 0) > 0) === true) held += weight;
  }
  return total === 0 ? 0 : held / total;
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

const phraseMatch = (places: readonly Place[], weight: number): Match | null => {
  const starts = phraseStarts(places);
  for (const level of [2, 1] as const) {
    const hits = starts.filter(({ found }) => found >= level);
    if (hits.length === 0) continue;
    const indices = hits.flatMap(({ start }) => places.map((_place, step) => start + step));
    return {
      tier: level === 2 ? 'exact' : 'unmarked',
      words: [...new Set(indices)].sort((a, b) => a - b),
      share: 1,
      closeness: 1,
      weight,
      missing: [],
    };
  }
  return null;
};

const matchVariant = (variant: Variant, index: WordIndex, plan: QueryPlan): Match | null => {
  const { terms } = variant;
  const places = terms.map((term, at) => placesOf(term, index, plan.isOpen && at === terms.length - 1));
  const phrase = phraseMatch(places, variant.weight);
  if (phrase !== null) return phrase;
  if (plan.isQuoted || terms.length < 2) return null;
  const missing = terms.filter((_term, at) => places[at]?.at.length === 0);
  if (missing.length > 0 && terms.length - missing.length < 2) return null;
  const weightOf = (at: number): number => plan.weights.get(terms[at] ?? '') ?? 1;
  const total = terms.reduce((sum, _term, at) => sum + weightOf(at), 0);
  const held = terms.reduce((sum, _term, at) => sum + (places[at]?.at.length === 0 ? 0 : weightOf(at)), 0);
  const share = held / total;
  if (missing.length > 0 && share < leastShare(terms.length)) return null;
  const dense = densest(places, weightOf);
  const tight = missing.length === 0 ? closest(places) : [];
  const spread = (tight.at(-1) ?? 0) - (tight[0] ?? 0) + 1;
  // A short query stands where all its words are nearest; a sentence where most of it stands together.
  const isSentence = terms.length > longQuery || tight.length === 0;
  const together = isSentence ? dense.weight / total : Math.min(1, tight.length / spread);
  return {
    tier: missing.length === 0 ? 'all' : 'near',
    words: isSentence ? dense.words : tight,
    share,
    closeness: (together + pairShare(places, weightOf)) / 2,
    weight: variant.weight,
    missing: missingAsTyped(missing, variant, plan.typed),
  };
};

const order = (match: Match): number => tiers.indexOf(match.tier);
const worth = ({ weight, share, closeness }: Match): number => weight * (share + closeness);

const better = (a: Match, b: Match): Match => {
  if (order(a) !== order(b)) return order(a) < order(b) ? a : b;
  return worth(a) >= worth(b) ? a : b;
};

const phraseIn = (terms: readonly string[], index: WordIndex): Match | null =>
  phraseMatch(
    terms.map((term) => placesOf(term, index, false)),
    1,
  );

const merged = (...lists: readonly (readonly number[])[]): number[] =>
  [...new Set(lists.flat())].sort((a, b) => a - b);

/** The match of the loose words; without any, what number and quoted parts give. */
const matchLoose = (plan: QueryPlan, index: WordIndex): Match | null => {
  const found = plan.variants
    .map((variant) => matchVariant(variant, index, plan))
    .filter((match) => match !== null)
    // What was put in the stead of words without marks is no better than these words with marks.
    .map(
      (match): Match =>
        plan.isUnmarked && !isSameWords(match) && match.tier === 'exact'
          ? { ...match, tier: 'unmarked' }
          : match,
    );
  return found.reduce<Match | null>((kept, match) => (kept === null ? match : better(kept, match)), null);
};

const empty: Match = { tier: 'exact', words: [], share: 1, closeness: 1, weight: 1, missing: [] };

/**
 * Holds a record's words against a query. A query with a document number needs that number, one with quoted parts
 * each of them, and what was excluded must not stand there; one with a word that occurs nowhere is never better than
 * near.
 *
 * @returns null where the record does not answer
 */
export const matchWords = (plan: QueryPlan, index: WordIndex): Match | null => {
  const byKey = plan.numberKeys.flatMap((key) => index.places.get(key) ?? []);
  const inWords = plan.numberWords.flatMap((terms) => phraseIn(terms, index)?.words ?? []);
  const numbers = [...byKey, ...inWords];
  if (plan.number !== null && numbers.length === 0) return null;
  if (plan.excluded.some((terms) => phraseIn(terms, index) !== null)) return null;
  const phrases = plan.phrases.map((terms) => phraseIn(terms, index));
  const held = phrases.filter((match) => match !== null);
  if (held.length < phrases.length) return null;
  const loose = plan.variants.length === 0 ? empty : matchLoose(plan, index);
  const isAnchored = plan.number !== null || held.length > 0;
  const words = merged(numbers, ...held.map((match) => match.words));
  if (loose === null) {
    return isAnchored ? { ...empty, tier: 'near', words, share: 0, closeness: 0, missing: plan.typed } : null;
  }
  const isNarrowed = Object.keys(plan.filters).length > 0;
  if (plan.variants.length === 0 && !isAnchored && !isNarrowed) return null;
  const worst = held.reduce((kept, match) => (order(match) > order(kept) ? match : kept), loose);
  const isOtherNumber = plan.number !== null && !plan.isNumberKnown && inWords.length === 0;
  const isDoubtful = isOtherNumber || plan.unknown.length > 0 || plan.unknownFields.length > 0;
  const tier = isDoubtful ? 'near' : worst.tier;
  return { ...loose, tier, words: merged(words, loose.words) };
};
