import { isNumberKey } from './encode.ts';
import type { Engine, EngineHit, FilterChoice } from './engine.ts';
import type { Tier } from './match.ts';
import { neighbours, type Pair } from './pair-directory.ts';
import type { QueryPlan } from './plan-query.ts';
import { isSameWords, type Variant } from './sayings.ts';
import { beginning, pairsOf, phraseOf, wholeWord } from './terms.ts';
import type { Lexicon } from './vocabulary.ts';

/** One question to the index. */
interface Pass {
  readonly term: string | null;
  readonly keepMarks: boolean;
  /** How much a record that answers it is worth beside others of the same step. */
  readonly worth: number;
  /** Words that are asked for one by one, not in pairs: where an index lacks one, Pagefind would give what begins alike. */
  readonly singles?: readonly string[];
  /** Neighbours that every answer holds: they tell which indexes need not be asked. */
  readonly pairs?: readonly Pair[];
}

/** Passes of one strictness. */
type Step = readonly Pass[];

/** Share of the records above which a word tells too little to be asked for beside others. */
const tooCommon = 0.3;
/** Pairs of a long query that are asked for, the rarest first, and pairs that occur after which no more are; each may cost a file of the index. */
const mostPairs = 12;
const enoughPairs = 6;
/** Words of a phrase that is asked for as a whole; a longer one is a sentence, and costs a file a word. */
const longestPhrase = 10;
/** Words that are asked for together; each costs several files of the index, and a sentence is better found by pairs. */
const mostTogether = 5;

const loosely = (term: string, worth = 1): Pass => ({ term, keepMarks: false, worth });

/** Whether a word is written with more marks than it was typed with somewhere in the index. */
const isLoose = (term: string, lexicon: Lexicon): boolean =>
  lexicon.meant(term).some((known) => known !== term);

/** The phrase of one variant: as typed, then, where marks may be missing, without them. */
const phraseSteps = ({ terms }: Variant, { isOpen }: QueryPlan, lexicon: Lexicon): Step[] => {
  const [first = ''] = terms;
  if (isOpen) {
    const pairs = neighbours(terms.slice(0, -1));
    return [[{ ...loosely(terms.length === 1 ? beginning(first) : pairsOf(terms).join(' ')), pairs }]];
  }
  const term = phraseOf(terms);
  const singles = terms.length === 1 ? terms : terms.filter(isNumberKey);
  const pairs = neighbours(terms);
  const strict: Step = [{ term, keepMarks: true, worth: 1, singles, pairs }];
  if (!terms.some((typed) => isLoose(typed, lexicon))) return [strict];
  // A word that is never written as typed makes the strict question vain; in a split index it would open every year.
  const isWritten = terms.every((typed) => /\d/.test(typed) || lexicon.meant(typed).includes(typed));
  const loose: Step = [{ ...loosely(term), singles, pairs }];
  return isWritten ? [strict, loose] : [[], loose];
};

/** Words to ask for together: those that tell something, or all where none does. */
const telling = (terms: readonly string[], lexicon: Lexicon): readonly string[] => {
  const rare = terms.filter((term) => /\d/.test(term) || lexicon.frequency(term) < tooCommon);
  return rare.length > 0 ? rare : terms;
};

/** Words from which on, and up to which, one pair of a phrase may be broken. */
const gapWords = { least: 4, most: longestPhrase } as const;

/**
 * The phrase but for one break inside it, where a word was left out or stands otherwise: all pairs but one, each pair in
 * turn. The pairs have been asked for by the phrase, so that this costs no file.
 */
const gapStep = ({ terms }: Variant, { isOpen }: QueryPlan): Step => {
  if (isOpen || terms.length < gapWords.least || terms.length > gapWords.most) return [];
  if (terms.some(isNumberKey)) return [];
  const all = terms.slice(1).map((term, at) => [terms[at] ?? '', term]);
  return all.slice(1, -1).map((_pair, at) => {
    const kept = all.toSpliced(at + 1, 1);
    return {
      ...loosely(kept.flatMap((pair) => pairsOf(pair)).join(' ')),
      pairs: kept.flatMap((pair) => neighbours(pair)),
    };
  });
};

/** All words in one record. */
const allStep = ({ terms }: Variant, { isOpen }: QueryPlan, lexicon: Lexicon): Step => {
  if (terms.length < 2 || terms.length > mostTogether) return [];
  const singles = telling(isOpen ? terms.slice(0, -1) : terms, lexicon);
  const last = isOpen ? [beginning(terms.at(-1) ?? '')] : [];
  return [{ ...loosely([...singles.map(wholeWord), ...last].join(' ')), singles }];
};

/**
 * Most words: pairs one by one, the rarest first, until enough of them occur, and, of a short query, the two rarest words
 * together. A pair is quoted, since Pagefind finds the beginning of a word that it does not have.
 */
const nearSteps = ({ core, unknown, weights }: QueryPlan): Step[] => {
  const terms = core.filter((term) => !unknown.includes(term));
  if (terms.length < 2) return [];
  const weightOf = (term: string | undefined): number => weights.get(term ?? '') ?? 1;
  const pairs = terms
    .slice(1)
    .map((term, at): Pass => {
      const own = [terms[at] ?? '', term];
      return { ...loosely(phraseOf(own), weightOf(own[0]) + weightOf(term)), pairs: neighbours(own) };
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostPairs);
  if (terms.length > mostTogether) return [pairs];
  const rarest = [...new Set(terms)].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, 2);
  const together = loosely(rarest.map(wholeWord).join(' '), weightOf(rarest[0]));
  return [[...pairs, { ...together, singles: rarest }]];
};

/** Passes for a query that names a document or quotes parts; what else was typed is asked for beside them first. */
const anchoredSteps = ({ phrases, number, numberKeys, numberWords, typed, isOpen }: QueryPlan): Step[] => {
  const quoted = phrases.flatMap((terms) => (terms.length === 1 ? terms.map(wholeWord) : pairsOf(terms)));
  const inWords = numberWords.map((terms) => pairsOf(terms).join(' '));
  const anchors = number === null ? [''] : [...numberKeys.map(wholeWord), ...inWords];
  const byKey: Step = numberKeys.map((key) => ({ ...loosely(phraseOf([key])), singles: [key] }));
  const alone: Step =
    number === null ? [] : [...byKey, ...numberWords.map((terms) => loosely(phraseOf(terms)))];
  const stepWith = (more: readonly string[]): Step =>
    anchors.map((anchor) => loosely([anchor, ...quoted, ...more].filter((part) => part !== '').join(' ')));
  const words = typed.map((term, at) =>
    isOpen && at === typed.length - 1 ? beginning(term) : wholeWord(term),
  );
  if (typed.length === 0 && quoted.length === 0) return [alone];
  if (typed.length === 0) return [stepWith([])];
  const rest = quoted.length === 0 && alone.length > 0 ? alone : stepWith([]);
  return [...(typed.length > 1 ? [stepWith(pairsOf(typed))] : []), stepWith(words), rest];
};

const stepsOf = (plan: QueryPlan, lexicon: Lexicon, isNarrowed: boolean): Step[] => {
  if (plan.number !== null || plan.phrases.length > 0) return anchoredSteps(plan);
  if (plan.variants.length === 0) return isNarrowed ? [[{ term: null, keepMarks: false, worth: 1 }]] : [];
  if (plan.core.length > longestPhrase && !plan.isQuoted) return nearSteps(plan);
  const laddersOf = (variants: readonly Variant[]): Step[] => {
    const ladders = variants.map((variant) => phraseSteps(variant, plan, lexicon));
    return [0, 1].map((step) => ladders.flatMap((ladder) => ladder[step] ?? []));
  };
  const [same, others] = [
    plan.variants.filter(isSameWords),
    plan.variants.filter((one) => !isSameWords(one)),
  ];
  const strict = [...laddersOf(same), laddersOf(others).flat()];
  if (plan.isQuoted) return plan.unknown.length > 0 ? [] : strict;
  if (plan.unknown.length > 0) return nearSteps(plan);
  const gaps = same.flatMap((variant) => gapStep(variant, plan));
  const all = plan.variants.flatMap((variant) => allStep(variant, plan, lexicon));
  return [...strict, gaps, all, ...nearSteps(plan)];
};

/** The one question that offers the records of a tier as typed; null where a tier is found by several. */
export const widestPass = (
  plan: QueryPlan,
  lexicon: Lexicon,
  tier: Tier,
): { readonly term: string | null; readonly keepMarks: boolean } | null => {
  const [variant] = plan.variants;
  if (plan.number !== null || plan.phrases.length > 0) return anchoredSteps(plan).at(0)?.at(0) ?? null;
  if (variant === undefined)
    return Object.keys(plan.filters).length > 0 ? { term: null, keepMarks: false } : null;
  if (tier === 'near') return null;
  if (tier === 'all') return allStep(variant, plan, lexicon).at(0) ?? null;
  return plan.isOpen
    ? (phraseSteps(variant, plan, lexicon).flat().at(0) ?? null)
    : { term: phraseOf(variant.terms), keepMarks: tier === 'exact' };
};

interface Found {
  readonly hit: EngineHit;
  worth: number;
}

/** The strictest pass that a step's records answer counts most; then a title, then the index's own order. */
const byWorth = (a: Found, b: Found): number =>
  b.worth - a.worth || Number(b.hit.isInTitle) - Number(a.hit.isInTitle);

/**
 * Asks the index, the strictest question first, until enough records are found.
 *
 * @param enough number of records after which no weaker question is asked
 * @returns candidates, those of a stricter question first; what they truly hold is for `matchWords` to say
 */
export const retrieve = async (
  engine: Engine,
  lexicon: Lexicon,
  plan: QueryPlan,
  filters: FilterChoice,
  enough: number,
): Promise<EngineHit[]> => {
  const found = new Map<string, EngineHit>();
  const opened = new Set<string>();
  const isNarrowed = Object.keys(plan.filters).length > 0;
  for (const step of stepsOf(plan, lexicon, isNarrowed)) {
    // What was found is no reason to open further indexes for weaker answers: those that are open are asked.
    const isMore = found.size > 0 && opened.size > 0;
    const own = new Map<string, Found>();
    let answered = 0;
    for (const { term, keepMarks, worth, singles = [], pairs = [] } of step) {
      if (answered >= enoughPairs && own.size >= enough) break;
      const holding = await lexicon.shardsWith(singles, pairs);
      const shards = isMore ? holding.filter((tag) => opened.has(tag)) : holding;
      if (shards.length === 0) continue;
      const hits = await engine.search({ term, keepMarks, filters, enough, shards, opened });
      if (hits.length > 0) answered += 1;
      for (const hit of hits) {
        const known = own.get(hit.id);
        if (known === undefined) own.set(hit.id, { hit, worth });
        else known.worth += worth;
      }
    }
    for (const { hit } of [...own.values()].sort(byWorth)) if (!found.has(hit.id)) found.set(hit.id, hit);
    if (found.size >= enough) break;
  }
  return [...found.values()];
};
