import type { FilterChoice } from './engine.ts';
import { runIn } from './name.ts';
import type { QueryPlan } from './plan-query.ts';
import { thingWords } from './thing-words.table.ts';

/** A query that says what kind of thing it names: "phong trào dân vận khéo", whose page is called "Dân vận khéo" alone. */
export interface Thing {
  /** The query without the words of the kind. */
  readonly plan: QueryPlan;
  readonly filters: FilterChoice;
}

const leads = thingWords.map(({ kind, words }) => ({ kind, runs: words.map((word) => word.split(' ')) }));

/**
 * Reads the words of a kind at the beginning of a query. Several may fit, since a name may begin as a kind does: "phong trào
 * thi đua quyết thắng".
 *
 * @returns null where the query begins otherwise, or says nothing more
 */
export const readThing = (plan: QueryPlan): Thing | null => {
  if (plan.number !== null || plan.isQuoted) return null;
  for (const { kind, runs } of leads) {
    const names = runs
      .filter(
        (run) => runIn(plan.core.slice(0, run.length), run, false) === 0 && run.length <= plan.core.length,
      )
      .map((run) => plan.core.slice(run.length))
      .filter((name) => name.length > 0 || plan.phrases.length > 0);
    const [name] = names;
    if (name === undefined) continue;
    const variants = names.filter(({ length }) => length > 0).map((terms) => ({ terms, weight: 1 }));
    return {
      plan: {
        ...plan,
        typed: name,
        core: name,
        variants,
        unknown: plan.unknown.filter((word) => name.includes(word)),
        mayBeOpen: false,
      },
      filters: { kind: [kind] },
    };
  }
  return null;
};
