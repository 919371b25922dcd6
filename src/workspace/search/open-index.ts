import { isRecord } from '../../schemas/is-record.ts';
import { pagefindBackend } from '../../search/pagefind-backend.ts';
import { openPagefind, type PagefindModule } from '../../search/pagefind-engine.ts';
import { openRuns } from '../../search/run-directory.ts';
import type { SearchIndex } from '../../search/search.ts';
import { openVocabulary, readVocabulary, vocabularyFile } from '../../search/vocabulary.ts';
import type { SearchNames } from '../../site/views/search-names.ts';
import { fetchJson } from '../fetch-json.ts';
import { trustOwnScripts } from '../trusted/own-scripts.ts';
import { bundle, loadNames } from './names-file.ts';

const namesFile = '/tim-kiem/ten.json';

/** The index with what the page prints for its ids. */
export interface OpenIndex {
  readonly searched: SearchIndex;
  readonly names: SearchNames;
}

const areSearchNames = (value: unknown): value is SearchNames =>
  isRecord(value) &&
  ['place', 'movement', 'instrument', 'state', 'changed'].every((name) => isRecord(value[name])) &&
  Array.isArray(value['dead']);

const fetched = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
};

const open = async (): Promise<OpenIndex> => {
  // Pagefind starts a worker of its own where there is much to search.
  trustOwnScripts();
  // The address is built at run time, so that the bundler leaves Pagefind's own file alone.
  const script = `${bundle}pagefind.js`;
  const [module, vocabulary, called, names] = await Promise.all([
    import(/* @vite-ignore */ script) as Promise<PagefindModule>,
    fetched(bundle + vocabularyFile).then((response) => response.text()),
    loadNames(),
    fetchJson(namesFile, areSearchNames),
  ]);
  const words = readVocabulary(vocabulary);
  const engine = openPagefind(module, bundle, words);
  const pairs = openRuns(words.runFiles, words.shards.length, async (path) =>
    (await fetched(bundle + path)).json(),
  );
  // An empty question finds nothing and costs no part of the index, but readies the engine.
  void engine.search({ term: '', keepMarks: false, filters: {}, enough: 0 }).catch(() => undefined);
  const lexicon = openVocabulary(words, pairs);
  return { searched: { backend: pagefindBackend(engine, lexicon), lexicon, names: called }, names };
};

let opened: Promise<OpenIndex> | null = null;

/**
 * The index, opened once a page; after a failure the next call tries again.
 *
 * @throws where a file of it cannot be loaded
 */
export const openIndex = (): Promise<OpenIndex> => {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};
