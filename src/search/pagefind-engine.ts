import type { Engine, EngineHit, FilterChoice, FilterCounts, Question, StoredRecord } from './engine.ts';
import { readCarried } from './index-record.ts';
import type { ShardPlace, Vocabulary } from './vocabulary.ts';

/** A fragment as Pagefind gives it. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface PagefindResult {
  readonly id: string;
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<Fragment>;
}

/** The part of Pagefind's browser script that is used. */
export interface PagefindInstance {
  readonly options: (options: { readonly exactDiacritics: boolean }) => Promise<void>;
  readonly search: (
    term: string | null,
    options: { readonly filters: Record<string, { readonly any: readonly string[] }> },
  ) => Promise<{ readonly results: readonly PagefindResult[]; readonly filters: FilterCounts }>;
  /** Loads all filters; what is searched afterwards is counted by them. */
  readonly filters: () => Promise<unknown>;
}

export interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly language: string;
    readonly noWorker: boolean;
  }) => PagefindInstance;
}

const toFilters = (choice: FilterChoice): Record<string, { readonly any: readonly string[] }> =>
  Object.fromEntries(
    Object.entries(choice)
      .filter(([, values]) => values.length > 0)
      .map(([name, any]) => [name, { any }]),
  );

const readFragment = ({ url: address, content, meta, filters }: Fragment): StoredRecord => {
  const { url, carried } = readCarried(address);
  return { ...carried, url, title: meta['title'] ?? '', content, filters };
};

/** Ids are of one index alone: its tag makes them ids of the bundle. */
const readResult = ({ id, matchedMetaFields, data }: PagefindResult, tag: string): EngineHit => ({
  id: `${tag} ${id}`,
  isInTitle: matchedMetaFields !== undefined && matchedMetaFields.length > 0,
  load: async () => readFragment(await data()),
});

/** Indexes that may hold a hit: neither those of years that were not asked for, nor those that lack a word. */
const shardsFor = (
  places: readonly ShardPlace[],
  { filters: { year = [] }, shards }: Pick<Question, 'filters' | 'shards'>,
): readonly ShardPlace[] => {
  const asked = shards?.flatMap((wanted) => places.find(({ tag }) => tag === wanted) ?? []) ?? places;
  return asked.filter(
    ({ years }) => year.length === 0 || years.length === 0 || years.some((own) => year.includes(own)),
  );
};

/**
 * Records from which on a browser searches in a worker: common words would hold the page up. A small index answers
 * sooner without one, and its script is not fetched. A terminal has none.
 */
const manyRecords = 5000;

/**
 * Opens a Pagefind bundle. Searches run one after the other: whether marks count is a state of an instance, and instances
 * share one memory, so that each must be ready before the next is made. An instance is made when its shard is first asked.
 *
 * @param basePath address of the bundle, with a slash at its end
 * @param vocabulary its indexes, in the order in which they are asked, and the number of its records
 */
export const openPagefind = (
  module: PagefindModule,
  basePath: string,
  { shards, records }: Pick<Vocabulary, 'shards' | 'records'>,
): Engine => {
  const noWorker = records < manyRecords;
  const instances = new Map<string, PagefindInstance>();
  let queue: Promise<unknown> = Promise.resolve();
  const instanceOf = (tag: string): PagefindInstance => {
    const known = instances.get(tag);
    if (known !== undefined) return known;
    const made = module.createInstance({ basePath, baseUrl: '/', language: tag, noWorker });
    instances.set(tag, made);
    return made;
  };
  const ask = async (question: Question): Promise<EngineHit[]> => {
    const { term, keepMarks, filters, enough, probe = null, opened, isBrief = false } = question;
    const hits: EngineHit[] = [];
    for (const { tag } of shardsFor(shards, question)) {
      const instance = instanceOf(tag);
      const isProbed = probe !== null && opened?.has(tag) === false;
      opened?.add(tag);
      await instance.options({ exactDiacritics: keepMarks });
      const answers = (asked: string | null) => instance.search(asked, { filters: toFilters(filters) });
      if (isProbed && (await answers(probe)).results.length === 0) continue;
      const { results } = await answers(term);
      for (const result of results) hits.push(readResult(result, tag));
      if (hits.length >= enough || isBrief) break;
    }
    return hits;
  };
  const count = async (question: Question): Promise<FilterCounts> => {
    const { term, keepMarks, filters } = question;
    const counts: Record<string, Record<string, number>> = {};
    for (const { tag } of shardsFor(shards, question)) {
      const instance = instanceOf(tag);
      await instance.options({ exactDiacritics: keepMarks });
      await instance.filters();
      const found = await instance.search(term, { filters: toFilters(filters) });
      for (const [name, values] of Object.entries(found.filters)) {
        const own = counts[name] ?? {};
        counts[name] = own;
        for (const [value, size] of Object.entries(values)) {
          if (size > 0) own[value] = (own[value] ?? 0) + size;
        }
      }
    }
    return counts;
  };
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    search: (question) => inTurn(() => ask(question)),
    count: (question) => inTurn(() => count(question)),
  };
};
