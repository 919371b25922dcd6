import { countAll, type Facets } from '../../search/facets.ts';
import { mostRead, type SearchAnswer, type SearchIndex, search } from '../../search/search.ts';
import { search as words } from '../../site/copy/search.ts';
import { classed } from '../classed.ts';
import { arrangeHits } from './arrange-hits.ts';
import { type FacetName, facetNames } from './facet-names.ts';
import { keepAnswers } from './kept-answers.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import { readBeside } from './reading-pane.ts';
import { forgetQueries, recentQueries, rememberQuery } from './recent.ts';
import { moveByKeys } from './result-keys.ts';
import { showChosen } from './show-chosen.ts';
import { chosenIn, type FacetCounts, largerCounts, replaceFacets, showFacets } from './show-facets.ts';
import { showHelp } from './show-help.ts';
import { showRecent } from './show-recent.ts';
import { anchorOf, headingOf, showResults } from './show-results.ts';
import { addressOf, readState, type SearchState, trimQuery, withValues } from './state.ts';
import { offersMore, statusOf } from './status.ts';
import { Superseded, whileCurrent } from './while-current.ts';
import { namedThings } from './why.ts';

/** The search page: everything that it shows follows from its address, and every change of the address asks anew. */

/** Rest after the last key before a query is asked, in milliseconds: a word is mostly typed without such a rest. */
const pause = 100;
/** Time after which a search that still runs is said to run. */
const patience = 500;
const shortest = 2;
/** Answers that are kept while the page stands. */
const mostKept = 30;

const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page has no #${id}.`);
  return found;
};

const field = find('tim-o', HTMLInputElement);
const status = find('tim-trang-thai', HTMLElement);
const tools = find('tim-cong-cu', HTMLElement);
const order = find('tim-xep', HTMLSelectElement);
const chosen = find('tim-dang-loc', HTMLElement);
const tierLinks = find('tim-muc', HTMLElement);
const filters = find('tim-loc', HTMLDetailsElement);
const filterName = find('tim-loc-ten', HTMLElement);
const filterList = find('tim-loc-muc', HTMLElement);
const help = find('tim-giup', HTMLElement);
const results = find('tim-ket-qua', HTMLElement);
const pane = readBeside(results, find('tim-doc', HTMLElement));
const moreButton = find('tim-them', HTMLButtonElement);
const recent = find('tim-gan-day', HTMLElement);
const recentList = find('tim-gan-day-muc', HTMLElement);
const browse = find('tim-danh-muc', HTMLElement);
const path = location.pathname;

let generation = 0;
let timer = 0;

const stateNow = (): SearchState => readState(new URLSearchParams(location.search));

const clear = (sentence: string): void => {
  status.textContent = sentence;
  for (const node of [help, results, chosen, tierLinks]) node.replaceChildren();
  tools.hidden = true;
  filters.hidden = true;
  moreButton.hidden = true;
  pane.begin();
  browse.hidden = false;
};

const showRecents = (isShown: boolean): void => {
  const queries = isShown ? recentQueries() : [];
  recentList.replaceChildren(...showRecent(queries, path));
  recent.hidden = queries.length === 0;
};

type Asked = Pick<SearchState, 'query' | 'filters' | 'most'>;

const answers = keepAnswers<SearchAnswer>(mostKept);
const counted = keepAnswers<FacetCounts>(mostKept);

const ask = (searched: SearchIndex, { query, filters: choice, most }: Asked): Promise<SearchAnswer> =>
  answers.answerTo([query, choice, most], () => search(searched, query, { filters: choice, most }));

/**
 * Counts for the facets: each chosen filter is left out once, so that the other values of its facet are counted too.
 * What the index was asked for before costs little to ask again. While the filters are folded, only what was read is
 * counted: to count all fetches a good part of the index.
 */
const countsFor = async (
  { searched }: OpenIndex,
  { query, filters: choice, most }: SearchState,
  answer: SearchAnswer,
): Promise<FacetCounts> => {
  const count = async (own: SearchAnswer): Promise<Facets> =>
    own.unread === 0 || !filters.open ? own.facets : largerCounts(own.facets, await countAll(searched, own));
  const countWithout = async (without: readonly FacetName[]): Promise<Facets> => {
    const left = without.reduce((kept, facet) => withValues(kept, facet, []), choice);
    return count(await ask(searched, { query, filters: left, most }));
  };
  const shown = await count(answer);
  const active = facetNames.filter((facet) => choice[facet] !== undefined);
  if (active.length === 0) return { all: shown, narrowed: {}, shown };
  const all = await countWithout(active);
  const narrowed: Partial<Record<FacetName, Facets>> = {};
  for (const facet of active) narrowed[facet] = active.length === 1 ? all : await countWithout([facet]);
  return { all, narrowed, shown };
};

const putFacets = (counts: FacetCounts, state: SearchState, { names }: OpenIndex): void => {
  replaceFacets(filterList, showFacets(counts, state.filters, names));
  filterName.textContent = words.filtersChosen(Object.values(state.filters).flat().length);
  filters.hidden = filterList.childElementCount === 0;
};

const showAnswer = (state: SearchState, answer: SearchAnswer, index: OpenIndex): void => {
  const { searched, names } = index;
  const arranged = arrangeHits(answer.hits, state.order);
  const named = namedThings(answer, searched);
  status.textContent = statusOf(state.query, answer);
  help.replaceChildren(...showHelp(state, answer, path));
  chosen.replaceChildren(...showChosen(state, names, path));
  results.replaceChildren(...showResults(arranged, { answer, named, names }));
  const links = arranged.sections.map((section) => {
    const link = classed('a', '', headingOf(section), ' ', classed('b', 'num', String(section.count)));
    link.href = `#${anchorOf(section)}`;
    return link;
  });
  // The first facets stand at once, that the results need not move when all are counted.
  const { facets } = answer;
  if (filters.hidden) putFacets({ all: facets, narrowed: {}, shown: facets }, state, index);
  tierLinks.replaceChildren(...(links.length > 1 ? links : []));
  tools.hidden = answer.hits.length === 0;
  browse.hidden = answer.hits.length > 0;
  const hasMore = offersMore(answer);
  if (!hasMore && document.activeElement === moreButton) results.focus({ preventScroll: true });
  moreButton.hidden = !hasMore;
};

const show = async (): Promise<void> => {
  generation += 1;
  const own = generation;
  const state = stateNow();
  order.value = state.order;
  showRecents(state.query === '');
  if (state.query.length < shortest) {
    clear(state.query === '' ? '' : words.empty);
    return;
  }
  // What is found will take its place.
  browse.hidden = true;
  const waiting = window.setTimeout(() => {
    if (own === generation) status.textContent = words.searching;
  }, patience);
  try {
    const opened = await openIndex();
    const index = { ...opened, searched: whileCurrent(opened.searched, () => own === generation) };
    const answer = await ask(index.searched, state);
    clearTimeout(waiting);
    if (own !== generation) return;
    showAnswer(state, answer, index);
    const { query, filters: choice, most } = state;
    const counts = await counted.answerTo([query, choice, most, filters.open], () =>
      countsFor(index, state, answer),
    );
    if (own !== generation) return;
    putFacets(counts, state, index);
    pane.begin();
  } catch (error) {
    clearTimeout(waiting);
    if (error instanceof Superseded) return;
    console.error(error);
    if (own === generation) clear(words.failed);
  }
};

/** What the browser's history keeps beside an address. */
interface Kept {
  /** The address is of a query that is still being typed: the next key replaces it. */
  readonly isDraft: boolean;
  readonly scroll: number;
}

const kept = (): Kept => ({ isDraft: false, scroll: 0, ...history.state });

/** Puts a state into the address: a new entry of the history, unless it follows one that is still being typed. */
const put = (state: SearchState, isDraft: boolean): void => {
  const address = addressOf(state, path);
  const isSame = address === location.pathname + location.search;
  const data: Kept = { isDraft: isDraft && (!isSame || kept().isDraft), scroll: 0 };
  if (isSame || kept().isDraft) history.replaceState(data, '', address);
  else history.pushState(data, '', address);
};

/** Goes to a state that was asked for on purpose, and keeps its query. */
const go = (state: SearchState): void => {
  clearTimeout(timer);
  put(state, false);
  rememberQuery(state.query);
  if (field.value.trim() !== state.query) field.value = state.query;
  void show();
};

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Links to other states of this page change the address in place. */
const followInPlace = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || !isPlain(event)) return;
  if (link.classList.contains('hit-link')) rememberQuery(stateNow().query);
  if (link.pathname !== path || link.hash !== '') return;
  event.preventDefault();
  go(readState(new URLSearchParams(link.search)));
  // The link may be gone now; to focus the field would open the keyboard of a phone.
  results.focus({ preventScroll: true });
};

const readAddress = async (): Promise<void> => {
  clearTimeout(timer);
  field.value = stateNow().query;
  await show();
  const { scroll } = kept();
  if (scroll > 0) scrollTo(0, scroll);
};

const setUp = (): void => {
  field.addEventListener('focus', () => void openIndex().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      put({ ...stateNow(), query: trimQuery(field.value), most: 0 }, true);
      void show();
    }, pause);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...stateNow(), query: trimQuery(field.value) });
    // On a phone the keyboard would cover what was found.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
  });
  filterList.addEventListener('change', () => go({ ...stateNow(), filters: chosenIn(filterList) }));
  order.addEventListener('change', () =>
    go({ ...stateNow(), order: order.value === 'newest' ? 'newest' : 'best' }),
  );
  moreButton.addEventListener('click', () => {
    const state = stateNow();
    go({ ...state, most: state.most + 2 * mostRead });
  });
  find('tim-quen', HTMLButtonElement).addEventListener('click', () => {
    forgetQueries();
    showRecents(false);
    status.textContent = words.forgotten;
    field.focus();
  });
  document.querySelector('.shortcut')?.removeAttribute('inert');
  document.querySelector('main')?.addEventListener('click', followInPlace);
  moveByKeys(field, results);
  const wide = matchMedia('(min-width: 63.01rem)');
  const unfold = (): void => {
    filters.open = wide.matches;
  };
  wide.addEventListener('change', unfold);
  filters.addEventListener('toggle', () => {
    if (filters.open && !wide.matches) void show();
  });
  unfold();
  addEventListener('popstate', () => void readAddress());
  addEventListener('pagehide', () => history.replaceState({ ...kept(), scroll: scrollY }, ''));
  void readAddress();
};

setUp();
