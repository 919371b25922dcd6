import type { SearchIndex } from '../../search/search.ts';

/** Says that a search was given up because another followed it. */
export class Superseded extends Error {
  constructor() {
    super('Another search followed');
    this.name = 'Superseded';
  }
}

/**
 * An index that answers as long as the search that it serves is the current one, so that what was typed before does not
 * keep what is typed now waiting.
 */
export const whileCurrent = (index: SearchIndex, isCurrent: () => boolean): SearchIndex => {
  const { backend } = index;
  const ask = <Answer>(answer: () => Promise<Answer>): Promise<Answer> =>
    isCurrent() ? answer() : Promise.reject(new Superseded());
  return {
    ...index,
    backend: {
      candidates: (...question) => ask(() => backend.candidates(...question)),
      holding: (...question) => ask(() => backend.holding(...question)),
      count: (...question) => ask(() => backend.count(...question)),
    },
  };
};
