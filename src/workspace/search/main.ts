import type { FilterChoice } from '../../search/engine.ts';
import { readyNames } from '../../search/name.ts';
import { openPagefind, type PagefindModule } from '../../search/pagefind-engine.ts';
import { type SearchIndex, search } from '../../search/search.ts';
import { suggestionsFile } from '../../search/suggest.ts';
import { openVocabulary, readVocabulary, vocabularyFile } from '../../search/vocabulary.ts';
import { search as words } from '../../site/copy/search.ts';
import type { SearchNames } from '../../site/views/search-names.ts';
import { facetNames, showFacets } from './show-facets.ts';
import { showResults } from './show-results.ts';
import { statusOf } from './status.ts';

/** The search page: field and filters stand in the address; every change of them asks anew. */
const bundle = '/pagefind/';
const namesFile = '/tim-kiem/ten.json';
const pause = 250;
const shortest = 2;

interface Index {
  readonly searched: SearchIndex;
  readonly names: SearchNames;
}

const openIndex = async (): Promise<Index> => {
  // The address is built at run time, so that the bundler leaves Pagefind's own file alone.
  const script = `${bundle}pagefind.js`;
  const [module, vocabulary, called, names] = await Promise.all([
    import(/* @vite-ignore */ script) as Promise<PagefindModule>,
    fetch(bundle + vocabularyFile).then((response) => response.text()),
    fetch(bundle + suggestionsFile).then((response) => response.json()),
    fetch(namesFile).then((response) => response.json() as Promise<SearchNames>),
  ]);
  const words = readVocabulary(vocabulary);
  const searched: SearchIndex = {
    engine: openPagefind(module, bundle, words.shards),
    lexicon: openVocabulary(words),
    names: readyNames(called),
  };
  return { searched, names };
};

const start = (
  field: HTMLInputElement,
  status: HTMLElement,
  results: HTMLElement,
  facets: HTMLElement,
): void => {
  let index: Promise<Index> | null = null;
  let generation = 0;
  let timer = 0;

  const chosen = (): FilterChoice =>
    Object.fromEntries(facetNames.map((name) => [name, new URLSearchParams(location.search).getAll(name)]));

  const clear = (sentence: string): void => {
    status.textContent = sentence;
    results.replaceChildren();
    facets.hidden = true;
  };

  const show = async (): Promise<void> => {
    generation += 1;
    const own = generation;
    const query = field.value.trim();
    if (query.length < shortest) {
      clear(query === '' ? '' : words.empty);
      return;
    }
    status.textContent = words.searching;
    try {
      index ??= openIndex();
      const { searched, names } = await index;
      const filters = chosen();
      const answer = await search(searched, query, { filters });
      if (own !== generation) return;
      status.textContent = statusOf(query, answer);
      results.replaceChildren(...showResults(answer.hits, names));
      facets.replaceChildren(...showFacets(answer.hits, filters, names));
      facets.hidden = facets.childElementCount === 0;
    } catch (error) {
      console.error(error);
      index = null;
      if (own === generation) clear(words.failed);
    }
  };

  const remember = (): void => {
    const state = new URLSearchParams();
    if (field.value.trim() !== '') state.set('q', field.value.trim());
    for (const box of facets.querySelectorAll<HTMLInputElement>('input:checked')) {
      state.append(box.name, box.value);
    }
    const address = state.size === 0 ? location.pathname : `${location.pathname}?${state}`;
    history.replaceState(null, '', address);
  };

  const readAddress = (): void => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void show();
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      remember();
      void show();
    }, pause);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    remember();
    void show();
  });
  facets.addEventListener('change', () => {
    remember();
    void show();
  });
  addEventListener('popstate', readAddress);
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  readAddress();
};

const field = document.querySelector<HTMLInputElement>('#tim-o');
const status = document.querySelector<HTMLElement>('#tim-trang-thai');
const results = document.querySelector<HTMLElement>('#tim-ket-qua');
const facets = document.querySelector<HTMLElement>('#tim-loc');
if (field !== null && status !== null && results !== null && facets !== null) {
  start(field, status, results, facets);
}
