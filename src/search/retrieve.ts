import type { Engine, EngineHit, FilterChoice } from './engine.ts';
import { likelyShards } from './likely-shards.ts';
import { type Pass, stepsOf } from './passes.ts';
import type { QueryPlan } from './plan-query.ts';
import { markedRunsOf, type Run, runsOf } from './run-directory.ts';
import type { Lexicon } from './vocabulary.ts';

/** Pairs of a query that occur after which no more are asked for, where enough is found. */
const enoughPairs = 6;

interface Found {
  readonly hit: EngineHit;
  worth: number;
}

/** The strictest pass that a step's records answer counts most; then a title, then the index's own order. */
const byWorth = (a: Found, b: Found): number =>
  b.worth - a.worth || Number(b.hit.isInTitle) - Number(a.hit.isInTitle);

/** The runs of the words beside: as written, where they stand so anywhere. */
const runsBeside = async (lexicon: Lexicon, { beside }: QueryPlan): Promise<readonly Run[]> => {
  const marked = markedRunsOf(beside ?? []);
  return (await lexicon.shardsWith([], marked)).length > 0 ? marked : runsOf(beside ?? []);
};

/** A question, and the indexes that might answer it and were left out. */
interface Left {
  readonly pass: Pass;
  readonly shards: readonly string[];
}

/**
 * Asks the index, the strictest question first, until enough records are found. Where there are several indexes, a phrase
 * is asked of each that holds its runs; what any may answer is asked of those that likely do, and of the others only where
 * nothing at all was found.
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
  const left: Left[] = [];
  const beside = await runsBeside(lexicon, plan);
  /** Indexes that were open when the first question was asked that any may answer. */
  let openedBefore: number | null = null;

  const shardsFor = async (pass: Pass, isMore: boolean): Promise<readonly string[]> => {
    const { singles = [], runs = [], reach } = pass;
    const holding = await lexicon.shardsWith(singles, [...runs, ...beside]);
    // What was found is no reason to open further indexes for weaker answers: those that are open are asked.
    if (isMore) return holding.filter((tag) => opened.has(tag));
    const evidence = reach === undefined ? null : await lexicon.evidence(reach.runs);
    if (reach === undefined || evidence === null) return holding;
    openedBefore ??= opened.size;
    const most = reach.most - (opened.size - openedBefore);
    const likely = likelyShards(holding, evidence, opened, most, reach.isTelling);
    left.push({ pass, shards: likely.left });
    return likely.asked;
  };
  const ask = async (
    { term, keepMarks, probe }: Pass,
    shards: readonly string[],
  ): Promise<readonly EngineHit[]> =>
    shards.length === 0
      ? []
      : engine.search({
          term,
          keepMarks,
          filters,
          enough,
          shards,
          opened,
          ...(probe !== undefined && { probe }),
        });

  for (const step of stepsOf(plan, lexicon)) {
    const isMore = found.size > 0 && opened.size > 0;
    const own = new Map<string, Found>();
    let answered = 0;
    for (const pass of step) {
      if (answered >= enoughPairs && own.size >= enough) break;
      if (pass.isRescue === true && found.size > 0) continue;
      const hits = await ask(pass, await shardsFor(pass, isMore));
      if (hits.length > 0) answered += 1;
      for (const hit of hits) {
        const known = own.get(hit.id);
        if (known === undefined) own.set(hit.id, { hit, worth: pass.worth });
        else known.worth += pass.worth;
      }
    }
    for (const { hit } of [...own.values()].sort(byWorth)) if (!found.has(hit.id)) found.set(hit.id, hit);
    if (found.size >= enough) break;
  }
  // A part of a query has other parts that find something.
  for (const { pass, shards } of plan.beside === null ? left : []) {
    if (found.size > 0) break;
    for (const hit of await ask(pass, shards)) found.set(hit.id, hit);
  }
  return [...found.values()];
};
