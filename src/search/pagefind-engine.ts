import type { Engine, FilterChoice, StoredRecord } from './engine.ts';

/** The part of Pagefind's browser script that is used. */
export interface PagefindInstance {
  readonly options: (options: { readonly exactDiacritics: boolean }) => Promise<void>;
  readonly search: (
    term: string,
    options: { readonly filters: Record<string, { readonly any: readonly string[] }> },
  ) => Promise<{
    readonly results: readonly { readonly id: string; readonly data: () => Promise<StoredRecord> }[];
  }>;
}

export interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
  }) => PagefindInstance;
}

const toFilters = (choice: FilterChoice): Record<string, { readonly any: readonly string[] }> =>
  Object.fromEntries(
    Object.entries(choice)
      .filter(([, values]) => values.length > 0)
      .map(([name, any]) => [name, { any }]),
  );

/**
 * Opens a Pagefind bundle. Searches run one after the other, since whether marks count is a state of the instance.
 *
 * @param basePath address of the bundle, with a slash at its end
 */
export const openPagefind = (module: PagefindModule, basePath: string): Engine => {
  const instance = module.createInstance({ basePath, baseUrl: '/', noWorker: true });
  let queue: Promise<unknown> = Promise.resolve();
  return {
    search: (term, keepMarks, filters) => {
      const turn = queue.then(async () => {
        await instance.options({ exactDiacritics: keepMarks });
        const { results } = await instance.search(term, { filters: toFilters(filters) });
        return results.map(({ id, data }) => ({ id, load: data }));
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
};
