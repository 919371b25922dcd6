import { element } from './element.ts';
import { addressOf, readState } from './state.ts';

/** Links to the queries that were asked before. */
export const showRecent = (queries: readonly string[], path: string): HTMLLIElement[] =>
  queries.map((query) => {
    const made = element('a', 'ask', query);
    made.href = addressOf({ ...readState(new URLSearchParams()), query }, path);
    return element('li', '', made);
  });
