import { encodeKey, joiner } from './encode.ts';
import type { Engine, EngineHit, FilterChoice } from './engine.ts';
import type { QueryPlan, Variant } from './plan-query.ts';
import type { Lexicon } from './vocabulary.ts';

/** One question to the index. */
interface Pass {
  readonly term: string;
  readonly keepMarks: boolean;
  /** How much a record that answers it is worth beside others of the same step. */
  readonly worth: number;
}

/** Passes of one strictness. */
type Step = readonly Pass[];

/** Share of the records above which a word tells too little to be asked for beside others. */
const tooCommon = 0.3;
/** Pairs of a long query that are asked for, the rarest first; each may cost a file of the index. */
const mostPairs = 6;
const mostSingles = 4;

const whole = (key: string): string => `${encodeKey(key)}${joiner}`;

const pairsOf = (terms: readonly string[]): string[] =>
  terms.slice(1).map((term, at) => `${encodeKey(terms[at] ?? '')}${joiner}${encodeKey(term)}`);

const quote = (terms: readonly string[]): string => `"${pairsOf(terms).join(' ')}"`;

/** Whether a word is written with more marks than it was typed with somewhere in the index. */
const isLoose = (term: string, lexicon: Lexicon): boolean =>
  lexicon.meant(term).some((known) => known !== term);

/** The phrase of one variant, as typed and, where marks may be missing, without them. A single word is never quoted: it would match at the text's end alone. */
const phraseSteps = ({ terms }: Variant, { isOpen }: QueryPlan, lexicon: Lexicon): Step[] => {
  const [first = ''] = terms;
  if (isOpen) {
    const pairs = pairsOf(terms);
    const term = terms.length === 1 ? encodeKey(first) : pairs.join(' ');
    return [[{ term, keepMarks: false, worth: 1 }]];
  }
  const term = terms.length === 1 ? whole(first) : quote(terms);
  const strict: Step = [{ term, keepMarks: true, worth: 1 }];
  return terms.some((typed) => isLoose(typed, lexicon))
    ? [strict, [{ term, keepMarks: false, worth: 1 }]]
    : [strict];
};

/** Terms to ask for together: those that tell something, or all where none does. */
const telling = (terms: readonly string[], lexicon: Lexicon): readonly string[] => {
  const rare = terms.filter((term) => /\d/.test(term) || lexicon.frequency(term) < tooCommon);
  return rare.length > 0 ? rare : terms;
};

/** All words in one record. */
const allStep = ({ terms }: Variant, { isOpen }: QueryPlan, lexicon: Lexicon): Step => {
  const asked = telling(isOpen ? terms.slice(0, -1) : terms, lexicon).map(whole);
  const last = terms.at(-1) ?? '';
  const words = isOpen ? [...asked, encodeKey(last)] : asked;
  return words.length < 2 && terms.length < 2 ? [] : [{ term: words.join(' '), keepMarks: false, worth: 2 }];
};

/** Most words: the rarest pairs one by one, and the rarest words together. */
const nearSteps = (plan: QueryPlan): Step[] => {
  const variant = plan.variants.find(({ terms }) => terms.length < (plan.variants[0]?.terms.length ?? 0));
  const terms = (variant ?? plan.variants[0])?.terms.filter((term) => !plan.unknown.includes(term)) ?? [];
  if (terms.length < 2) return [];
  const weightOf = (term: string): number => plan.weights.get(term) ?? 1;
  const pairs = pairsOf(terms).map((term, at) => ({
    term,
    keepMarks: false,
    worth: weightOf(terms[at] ?? '') + weightOf(terms[at + 1] ?? ''),
  }));
  const rarest = [...new Set(terms)].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, mostSingles);
  const together = rarest.slice(0, 2);
  return [
    pairs.sort((a, b) => b.worth - a.worth).slice(0, mostPairs),
    [{ term: together.map(whole).join(' '), keepMarks: false, worth: weightOf(together[0] ?? '') }],
  ];
};

/** Passes for a query that names a document or quotes parts: each must be held, so the strictest is asked first. */
const anchorStep = (plan: QueryPlan): Step => {
  const quoted = plan.phrases.map((terms) =>
    terms.length === 1 ? whole(terms[0] ?? '') : pairsOf(terms).join(' '),
  );
  const anchors = plan.number === null ? [''] : plan.numberKeys.map(whole);
  return anchors.flatMap((anchor) => {
    const term = [anchor, ...quoted].filter((part) => part !== '').join(' ');
    return term === '' ? [] : [{ term, keepMarks: false, worth: 1 }];
  });
};

const anchoredSteps = (plan: QueryPlan): Step[] => {
  const anchors = anchorStep(plan);
  const typed = plan.variants[0]?.terms ?? [];
  if (typed.length === 0) return [anchors];
  const loose = typed.length === 1 ? typed.map(whole) : pairsOf(typed);
  const withLoose = anchors.map((pass) => ({ ...pass, term: `${pass.term} ${loose.join(' ')}` }));
  const withWords = anchors.map((pass) => ({ ...pass, term: `${pass.term} ${typed.map(whole).join(' ')}` }));
  return [withLoose, withWords, anchors];
};

const stepsOf = (plan: QueryPlan, lexicon: Lexicon): Step[] => {
  const isAnchored = plan.number !== null || plan.phrases.length > 0;
  if (isAnchored) return anchoredSteps(plan);
  const ladders = plan.variants.map((variant) => phraseSteps(variant, plan, lexicon));
  const strict = [0, 1].map((step) => ladders.flatMap((ladder) => ladder[step] ?? []));
  if (plan.isQuoted) return plan.unknown.length > 0 ? [] : strict;
  const near = nearSteps(plan);
  if (plan.unknown.length > 0) return near;
  return [...strict, plan.variants.flatMap((variant) => allStep(variant, plan, lexicon)), ...near];
};

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
  for (const step of stepsOf(plan, lexicon)) {
    const own = new Map<string, { readonly hit: EngineHit; worth: number }>();
    for (const { term, keepMarks, worth } of step) {
      for (const hit of await engine.search(term, keepMarks, filters)) {
        const known = own.get(hit.id);
        if (known === undefined) own.set(hit.id, { hit, worth });
        else known.worth += worth;
      }
    }
    const best = [...own.values()].sort((a, b) => b.worth - a.worth);
    for (const { hit } of best) if (!found.has(hit.id)) found.set(hit.id, hit);
    if (found.size >= enough) break;
  }
  return [...found.values()];
};
