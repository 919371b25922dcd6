import { classed } from '../classed.ts';
import { addressOf, readState } from './state.ts';

/** Links to the queries that were asked before. */
export const showRecent = (queries: readonly string[], path: string): HTMLLIElement[] =>
  queries.map((query) => {
    const made = classed('a', 'ask', query);
    made.href = addressOf({ ...readState(new URLSearchParams()), query }, path);
    return classed('li', '', made);
  });
