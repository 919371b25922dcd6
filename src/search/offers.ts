import { type Proposal, type ProposalSource, proposalsFor } from './did-you-mean.ts';
import { nearestSyllables } from './nearest.ts';
import { nearestNumbers } from './nearest-number.ts';
import type { QueryPlan } from './plan-query.ts';

/** A typed word, by key, that the index does not hold, and those that it holds in its stead, nearest first. */
export interface UnknownWord {
  readonly typed: string;
  readonly nearest: readonly string[];
}

/** What is offered to whoever did not find what was typed. */
export interface Offers {
  /** What may have been meant instead; never mixed into the hits, and empty where the phrase itself was found. */
  readonly proposals: readonly Proposal[];
  /** Typed words that occur nowhere. */
  readonly unknown: readonly UnknownWord[];
  /** Numbers that do exist, where the typed one does not; null where it does, or none was typed. */
  readonly nearestNumbers: readonly string[] | null;
}

const mostNearest = 5;

/**
 * Looks for what may have been meant.
 *
 * @param wordings that the index offered for the query with other marks than typed
 * @param isMissed whether neither the words nor the number that were typed were found
 */
export const offers = async (
  source: ProposalSource,
  plan: QueryPlan,
  wordings: ReadonlyMap<string, number>,
  isMissed: boolean,
): Promise<Offers> => ({
  proposals: isMissed && plan.number === null ? await proposalsFor(source, plan, wordings) : [],
  unknown: plan.unknown.map((typed) => ({
    typed,
    nearest: nearestSyllables(typed, source.lexicon, mostNearest).map(({ key }) => key),
  })),
  nearestNumbers:
    isMissed && plan.number !== null ? nearestNumbers(plan.number, source.lexicon, mostNearest) : null,
});
