import type { EngineHit, FilterChoice, FilterCounts } from './engine.ts';
import type { Tier } from './match.ts';
import type { QueryPlan } from './plan-query.ts';

/**
 * What a search asks: where the records are, and how they are found, is its own affair. It proposes; each record that is
 * shown is then read and held against the query, so that a tier means the same whoever proposed the record.
 */
export interface SearchBackend {
  /**
   * Records that may answer a query, likeliest first.
   *
   * @param enough number after which weaker answers need not be looked for
   */
  readonly candidates: (
    plan: QueryPlan,
    filters: FilterChoice,
    enough: number,
  ) => Promise<readonly EngineHit[]>;
  /** Records that hold the words in a row, marks aside; one word alone with its marks. As many as come cheaply. */
  readonly holding: (terms: readonly string[], filters: FilterChoice) => Promise<readonly EngineHit[]>;
  /** Counts all records that answer a query in a tier, by filter and value; may cost much more than an answer. */
  readonly count: (plan: QueryPlan, tier: Tier, filters: FilterChoice) => Promise<FilterCounts>;
}
