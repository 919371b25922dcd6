import { isNumberKey } from './encode.ts';
import type { Tier } from './match.ts';
import type { QueryPlan } from './plan-query.ts';
import { allRunsOf, markedRunsOf, openRunsOf, type Run, runsOf } from './run-directory.ts';
import { isSameWords, type Variant } from './sayings.ts';
import { beginning, pairsOf, phraseOf, wholeWord } from './terms.ts';
import type { Lexicon } from './vocabulary.ts';

/** One question to the index. */
export interface Pass {
  readonly term: string | null;
  readonly keepMarks: boolean;
  /** How much a record that answers it is worth beside others of the same step. */
  readonly worth: number;
  /** Words that are asked for one by one, not in pairs: where an index lacks one, Pagefind would give what begins alike. */
  readonly singles?: readonly string[];
  /** Runs of words that every answer holds: they tell which indexes need not be asked. */
  readonly runs?: readonly Run[];
  /** What every answer answers too, at less cost. */
  readonly probe?: string;
  /** Whether it is asked only where nothing stricter was found. */
  readonly isRescue?: boolean;
  /** Set where answers may stand in any index: where to look first, and when to stop. */
  readonly reach?: Reach;
}

/** How far a question goes that most indexes may answer. */
export interface Reach {
  /** Runs of the whole query: the more of them an index holds, the likelier it has the records that were meant. */
  readonly runs: readonly Run[];
  /** Indexes that may be opened for it and what is asked before it, beyond those that phrases opened. */
  readonly most: number;
  /** Whether few of the runs speak against an index. */
  readonly isTelling: boolean;
}

/** Passes of one strictness. */
export type Step = readonly Pass[];

/** Share of the records above which a word tells too little to be asked for beside others. */
const tooCommon = 0.3;
/** Pairs of a long query that are asked for, the rarest first; each may cost a file of the index. */
const mostPairs = 12;
/** Words of a phrase that is asked for as a whole; a longer one is a sentence, and costs a file a word. */
const longestPhrase = 10;
/** Words that are asked for together; each costs several files of the index, and a sentence is better found by pairs. */
const mostTogether = 5;

/** Indexes that weaker questions open: each costs some 50 to 100 kB. The runs of a short query tell little of where to look. */
const mostOpened = { short: 8, long: 4 } as const;
const longestShort = 3;
const reachOf = (terms: readonly string[]): Reach => ({
  runs: allRunsOf(terms),
  most: terms.length > longestShort ? mostOpened.long : mostOpened.short,
  isTelling: terms.length > longestShort,
});

const loosely = (term: string, worth = 1): Pass => ({ term, keepMarks: false, worth });

/** Whether a word is written with more marks than it was typed with somewhere in the index. */
const isLoose = (term: string, lexicon: Lexicon): boolean =>
  lexicon.meant(term).some((known) => known !== term);

/** The phrase of one variant: as typed, then, where marks may be missing, without them. */
const phraseSteps = ({ terms }: Variant, { isOpen }: QueryPlan, lexicon: Lexicon): Step[] => {
  const [first = ''] = terms;
  if (isOpen) {
    const runs = openRunsOf(terms);
    return [[{ ...loosely(terms.length === 1 ? beginning(first) : pairsOf(terms).join(' ')), runs }]];
  }
  const term = phraseOf(terms);
  const singles = terms.length === 1 ? terms : terms.filter(isNumberKey);
  const runs = runsOf(terms);
  const strict: Step = [{ term, keepMarks: true, worth: 1, singles, runs: markedRunsOf(terms) }];
  if (!terms.some((typed) => isLoose(typed, lexicon))) return [strict];
  // A word that is never written as typed makes the strict question vain; in a split index it would open every year.
  const isWritten = terms.every((typed) => /\d/.test(typed) || lexicon.meant(typed).includes(typed));
  const loose: Step = [{ ...loosely(term), singles, runs }];
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
 * The phrase but for one break inside it, where a word was left out or stands otherwise: what stands before it and behind
 * it, at each place in turn. The pairs of both have been asked for by the phrase, so that they cost no file; a word that the
 * break leaves alone does, so that it is looked for only where nothing was found.
 */
const gapSteps = ({ terms }: Variant, { isOpen }: QueryPlan): Step[] => {
  if (isOpen || terms.length < gapWords.least || terms.length > gapWords.most) return [];
  if (terms.some(isNumberKey)) return [];
  const reach = reachOf(terms);
  const passes = terms.slice(1).map((_term, at): Pass => {
    const halves = [terms.slice(0, at + 1), terms.slice(at + 1)];
    const alone = halves.filter(({ length }) => length === 1).flat();
    const parts = halves.flatMap((half) => (half.length === 1 ? half.map(wholeWord) : pairsOf(half)));
    const runs = halves.flatMap(runsOf);
    return { ...loosely(parts.join(' ')), singles: alone, runs, isRescue: alone.length > 0, reach };
  });
  return [passes.filter(({ isRescue }) => isRescue !== true), passes.filter(({ isRescue }) => isRescue)];
};

const byRarity =
  (lexicon: Lexicon) =>
  (a: string, b: string): number =>
    lexicon.frequency(a) - lexicon.frequency(b);

/** All words in one record. */
const allStep = ({ terms }: Variant, { isOpen }: QueryPlan, lexicon: Lexicon): Step => {
  if (terms.length < 2 || terms.length > mostTogether) return [];
  const whole = isOpen ? terms.slice(0, -1) : terms;
  const singles = telling(whole, lexicon);
  const last = isOpen ? [beginning(terms.at(-1) ?? '')] : [];
  const rarest = singles.toSorted(byRarity(lexicon)).slice(0, 2);
  return [
    {
      ...loosely([...singles.map(wholeWord), ...last].join(' ')),
      singles,
      ...(rarest.length < singles.length && { probe: rarest.map(wholeWord).join(' ') }),
      reach: reachOf(whole),
    },
  ];
};

/**
 * Most words: pairs one by one, the rarest first, until enough of them occur, and, of a short query, the two rarest words
 * together. A pair is quoted, since Pagefind finds the beginning of a word that it does not have.
 */
const nearSteps = ({ core, unknown, weights }: QueryPlan): Step[] => {
  const terms = core.filter((term) => !unknown.includes(term));
  if (terms.length < 2) return [];
  const reach = reachOf(terms);
  const weightOf = (term: string | undefined): number => weights.get(term ?? '') ?? 1;
  const pairs = terms
    .slice(1)
    .map((term, at): Pass => {
      const own = [terms[at] ?? '', term];
      return { ...loosely(phraseOf(own), weightOf(own[0]) + weightOf(term)), runs: runsOf(own), reach };
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostPairs);
  if (terms.length > mostTogether) return [pairs];
  const rarest = [...new Set(terms)].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, 2);
  const together = loosely(rarest.map(wholeWord).join(' '), weightOf(rarest[0]));
  return [[...pairs, { ...together, singles: rarest, reach }]];
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

/** The questions to ask for a query, the strictest first. */
export const stepsOf = (plan: QueryPlan, lexicon: Lexicon): Step[] => {
  const isNarrowed = Object.keys(plan.filters).length > 0;
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
  const gaps = same.map((variant) => gapSteps(variant, plan));
  const all = plan.variants.flatMap((variant) => allStep(variant, plan, lexicon));
  return [
    ...strict,
    ...[0, 1].map((step) => gaps.flatMap((own) => own[step] ?? [])),
    all,
    ...nearSteps(plan),
  ];
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
