import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readyNames } from '../src/search/name.ts';
import { unpackNames } from '../src/search/pack-names.ts';
import { pagefindBackend } from '../src/search/pagefind-backend.ts';
import { openPagefind, type PagefindModule } from '../src/search/pagefind-engine.ts';
import { openRuns } from '../src/search/run-directory.ts';
import type { SearchIndex } from '../src/search/search.ts';
import { suggestionsFile } from '../src/search/suggest.ts';
import { openVocabulary, readVocabulary, vocabularyFile } from '../src/search/vocabulary.ts';
import { Failure } from './failure.ts';

/** Host that no request leaves the process for: fetches to it read files of the opened bundle. */
const host = 'http://index.invalid/';

/** Pagefind fetches its files; in Node those fetches are answered from the folder, all others go their way. */
export const answerFromFolder = (folder: string, base: string, onRead?: (path: string) => void): void => {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(base)) return real(input, init);
    const { pathname } = new URL(address);
    const path = decodeURIComponent(pathname.slice(new URL(base).pathname.length));
    onRead?.(path);
    return new Response(new Uint8Array(await readFile(join(folder, path))));
  };
};

let opened = 0;

/**
 * Opens a written bundle in Node, with Pagefind's own script and WebAssembly.
 *
 * @param folder the bundle, `dist/pagefind`
 * @param onRead told the path of each file that Pagefind fetches
 * @throws Failure where the folder holds no index
 */
export const openIndex = async (folder: string, onRead?: (path: string) => void): Promise<SearchIndex> => {
  const script = join(folder, 'pagefind.js');
  if (!existsSync(script)) {
    throw new Failure(`Unexpected absence of ${script}, expected a built site: run "npm run build".`);
  }
  opened += 1;
  const base = `${host}${opened}/`;
  answerFromFolder(folder, base, onRead);
  const module: PagefindModule = await import(`${pathToFileURL(script).href}?opened=${opened}`);
  const vocabulary = readVocabulary(await readFile(join(folder, vocabularyFile), 'utf8'));
  const names = unpackNames(await readFile(join(folder, suggestionsFile), 'utf8'));
  const directory = openRuns(vocabulary.runFiles, vocabulary.shards.length, async (path) =>
    (await fetch(base + path)).json(),
  );
  const lexicon = openVocabulary(vocabulary, directory);
  const engine = openPagefind(module, base, vocabulary);
  return { backend: pagefindBackend(engine, lexicon), lexicon, names: readyNames(names) };
};
