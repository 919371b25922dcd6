import type { FilterChoice } from './engine.ts';
import { runIn } from './name.ts';
import type { QueryPlan } from './plan-query.ts';
import { isSameWords } from './sayings.ts';
import { aboutWord, thingWords } from './thing-words.table.ts';

/**
 * A query that says what kind of thing it names: "phong trào dân vận khéo", whose page is called "Dân vận khéo" alone; "chỉ
 * thị về phòng cháy", whose record bears its kind as letters of its number.
 */
export interface Thing {
  /** The query without the words of the kind. */
  readonly plan: QueryPlan;
  readonly filters: FilterChoice;
  /** What the id of a found instrument begins with; empty where any will do. */
  readonly id: string;
}

/** A name may begin as its kind does: "phong trào thi đua quyết thắng". */
const leads = thingWords.map(({ kind, words, id = '' }) => ({
  kind,
  id,
  runs: words.flatMap((word) => [word.split(' '), `${word} ${aboutWord}`.split(' ')]),
}));

/** The words of a query behind those of a kind, once for each way to part them. */
const namesBehind = (terms: readonly string[], runs: readonly (readonly string[])[]): (readonly string[])[] =>
  runs
    .filter((run) => run.length <= terms.length && runIn(terms.slice(0, run.length), run, false) === 0)
    .map((run) => terms.slice(run.length));

/** What a query may call by its kind and its name; none where it begins otherwise, or says nothing more. */
export const thingsIn = (plan: QueryPlan): Thing[] => {
  if (plan.number !== null || plan.isQuoted) return [];
  return leads.flatMap(({ kind, id, runs }) => {
    const said = [plan.core, ...plan.variants.filter((one) => !isSameWords(one)).map(({ terms }) => terms)];
    const names = said
      .flatMap((terms) => namesBehind(terms, runs))
      .filter((own) => own.length > 0 || plan.phrases.length > 0);
    const [name] = names;
    if (name === undefined) return [];
    const named: QueryPlan = {
      ...plan,
      typed: name,
      core: name,
      variants: names.filter(({ length }) => length > 0).map((terms) => ({ terms, weight: 1 })),
      unknown: plan.unknown.filter((word) => name.includes(word)),
      mayBeOpen: false,
    };
    return [{ plan: named, filters: { ...plan.filters, kind: [kind] }, id }];
  });
};
