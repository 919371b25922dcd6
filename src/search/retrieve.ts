import { encodeKey, joiner } from './encode.ts';
import type { Engine, EngineHit, FilterChoice } from './engine.ts';
import type { QueryPlan, Variant } from './plan-query.ts';

/** One question to the index. */
interface Pass {
  readonly term: string;
  readonly keepMarks: boolean;
}

const whole = (key: string): string => `${encodeKey(key)}${joiner}`;

const pairsOf = (terms: readonly string[]): string[] =>
  terms.slice(1).map((term, at) => `${encodeKey(terms[at] ?? '')}${joiner}${encodeKey(term)}`);

/** Questions for one variant, the strictest first. A single word is never quoted: it would match at the text's end alone. */
const passesOf = ({ terms }: Variant, { isOpen, unknown, isQuoted }: QueryPlan): Pass[][] => {
  const [first = ''] = terms;
  if (terms.length === 1) {
    const term = isOpen ? encodeKey(first) : whole(first);
    return [[{ term, keepMarks: true }], [{ term, keepMarks: false }]];
  }
  const pairs = pairsOf(terms);
  const phrase = `"${(isOpen ? pairs.slice(0, -1) : pairs).join(' ')}"`;
  const known = terms.filter((term) => !unknown.includes(term));
  const singles = known.map((term, at) =>
    isOpen && at === known.length - 1 ? encodeKey(term) : whole(term),
  );
  const strict: Pass[][] =
    unknown.length > 0 || phrase === '""'
      ? []
      : [[{ term: phrase, keepMarks: true }], [{ term: phrase, keepMarks: false }]];
  const near: Pass[][] = isQuoted
    ? []
    : [
        [{ term: pairs.join(' '), keepMarks: false }],
        [{ term: singles.join(' '), keepMarks: false }],
        terms.length > 2 ? pairs.map((term) => ({ term, keepMarks: false })) : [],
      ];
  return [...strict, ...near];
};

const numberPasses = (plan: QueryPlan): Pass[][] => [
  plan.numberKeys.map((key) => ({ term: whole(key), keepMarks: false })),
];

/**
 * Asks the index, the strictest question first, until enough records are found.
 *
 * @param enough number of records after which no weaker question is asked
 * @returns candidates in the order of the questions; what they truly hold is for `matchWords` to say
 */
export const retrieve = async (
  engine: Engine,
  plan: QueryPlan,
  filters: FilterChoice,
  enough: number,
): Promise<EngineHit[]> => {
  const found = new Map<string, EngineHit>();
  const ladders = plan.variants.map((variant) => passesOf(variant, plan));
  const height = Math.max(0, ...ladders.map(({ length }) => length));
  const steps =
    plan.number === null
      ? Array.from({ length: height }, (_value, step) => ladders.flatMap((ladder) => ladder[step] ?? []))
      : numberPasses(plan);
  for (const step of steps) {
    for (const { term, keepMarks } of step) {
      for (const hit of await engine.search(term, keepMarks, filters)) {
        if (!found.has(hit.id)) found.set(hit.id, hit);
      }
    }
    if (found.size >= enough) break;
  }
  return [...found.values()];
};
