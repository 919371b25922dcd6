import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { fold } from '../../src/pipeline/text/fold.ts';
import type { PagefindModule } from '../../src/search/pagefind-engine.ts';
import { type SearchRecord, textOf } from '../../src/search/record.ts';
import { search } from '../../src/search/search.ts';
import { answerFromFolder, openIndex } from '../open-index.ts';
import { type IndexInput, writeIndex } from '../write-index.ts';

/** A search engine over one list of records. */
export interface Engine {
  /** What it was told to do, for the table. */
  readonly setting: string;
  /** Addresses of the records found, best first. */
  readonly ask: (query: string) => Promise<readonly string[]>;
}

/** Most hits that are looked at. */
const most = 200;

interface Plain {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

const plainOf = (records: readonly SearchRecord[]): Plain[] =>
  records.map((record, id) => ({ id, title: record.title, text: textOf(record) }));

const own = async (input: IndexInput, records: readonly SearchRecord[], folder: string): Promise<Engine> => {
  const place = { folder: join(folder, 'own'), cache: join(folder, 'own-cache') };
  await writeIndex(input, place);
  const index = await openIndex(place.folder);
  const byClause = new Map(
    records.flatMap(({ url, parts }) => {
      const [page = ''] = url.split('#');
      return parts.map(({ anchor }) => [anchor === '' ? page : `${page}#${anchor}`, url] as const);
    }),
  );
  return {
    setting: 'its own planner on Pagefind',
    ask: async (query) => {
      const { hits } = await search(index, query, { most });
      return [...new Set(hits.flatMap(({ url }) => byClause.get(url) ?? []))];
    },
  };
};

const shipped = async (records: readonly SearchRecord[], folder: string): Promise<Engine> => {
  const bundle = join(folder, 'shipped');
  mkdirSync(bundle, { recursive: true });
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error('Pagefind gave no index.');
  for (const record of records) {
    await index.addCustomRecord({
      url: record.url,
      content: textOf(record) || record.title,
      language: 'vi',
      meta: { title: record.title },
    });
  }
  await index.writeFiles({ outputPath: bundle });
  await close();
  const base = 'http://shipped.invalid/';
  answerFromFolder(bundle, base);
  const module: PagefindModule = await import(pathToFileURL(join(bundle, 'pagefind.js')).href);
  const instance = module.createInstance({ basePath: base, baseUrl: '/', language: 'vi', noWorker: true });
  return {
    setting: 'one record a section, default ranking',
    ask: async (query) => {
      const { results } = await instance.search(query, { filters: {} });
      const loaded = await Promise.all(results.slice(0, most).map(({ data }) => data()));
      return loaded.map(({ url }) => url);
    },
  };
};

const miniSearch = (records: readonly SearchRecord[]): Engine => {
  const engine = new MiniSearch<Plain>({
    fields: ['title', 'text'],
    processTerm: (term) => fold(term),
    searchOptions: { boost: { title: 3 }, combineWith: 'AND', prefix: true, fuzzy: 0.2 },
  });
  engine.addAll(plainOf(records));
  return {
    setting: 'folded, all words, prefix, fuzzy 0.2, title x 3',
    ask: async (query) =>
      engine
        .search(query)
        .slice(0, most)
        .map(({ id }) => records[Number(id)]?.url ?? ''),
  };
};

const orama = async (records: readonly SearchRecord[]): Promise<Engine> => {
  const engine = create({
    schema: { number: 'number', title: 'string', text: 'string' } as const,
    components: {
      tokenizer: {
        language: 'english',
        normalizationCache: new Map(),
        tokenize: (text: string) => [...new Set(fold(text).match(/[a-z0-9]+/g) ?? [])],
      },
    },
  });
  await insertMultiple(
    engine,
    plainOf(records).map(({ id, title, text }) => ({ number: id, title, text })),
  );
  return {
    setting: 'folded, all words, title x 3',
    ask: async (query) => {
      const { hits } = await searchOrama(engine, {
        term: query,
        properties: ['title', 'text'],
        boost: { title: 3 },
        threshold: 0,
        limit: most,
      });
      return hits.map(({ document }) => records[document.number]?.url ?? '');
    },
  };
};

const flexSearch = (records: readonly SearchRecord[]): Engine => {
  const engine = new Index({
    tokenize: 'forward',
    resolution: 9,
    context: { depth: 2, resolution: 3, bidirectional: true },
    encode: (text: string) => fold(text).match(/[a-z0-9]+/g) ?? [],
  });
  for (const { id, title, text } of plainOf(records)) engine.add(id, `${title} ${text}`);
  return {
    setting: 'folded, forward, context of two words',
    ask: async (query) => engine.search(query, { limit: most }).map((id) => records[Number(id)]?.url ?? ''),
  };
};

const fuse = (records: readonly SearchRecord[]): Engine => {
  const engine = new Fuse(
    plainOf(records).map(({ id, title, text }) => ({ id, title: fold(title), text: fold(text) })),
    { keys: ['title', 'text'], ignoreLocation: true, threshold: 0.2, includeScore: true },
  );
  return {
    setting: 'folded, anywhere in the text, threshold 0.2',
    ask: async (query) =>
      engine.search(fold(query), { limit: most }).map(({ item }) => records[item.id]?.url ?? ''),
  };
};

/** Engines in the order of the table, each made when it is asked for, so that one is in memory at a time. */
export const engineMakers = (
  input: IndexInput,
  records: readonly SearchRecord[],
  folder: string,
): ReadonlyMap<string, () => Promise<Engine>> =>
  new Map([
    ['this project', () => own(input, records, folder)],
    ['Pagefind as shipped', () => shipped(records, folder)],
    ['MiniSearch', async () => miniSearch(records)],
    ['Orama', () => orama(records)],
    ['FlexSearch', async () => flexSearch(records)],
    ['Fuse', async () => fuse(records)],
  ]);
