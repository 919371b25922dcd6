import type { SearchBackend } from './backend.ts';
import { bestFirst } from './best-first.ts';
import { type Context, readContext } from './context.ts';
import type { FilterChoice, StoredRecord } from './engine.ts';
import { countFacets, type Facets } from './facets.ts';
import { indexWords, type Match, matchWords, type Tier } from './match.ts';
import type { ReadyName } from './name.ts';
import type { Offers } from './offers.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';
import type { TypedField } from './query-syntax.ts';
import { isSameWords } from './sayings.ts';
import { markedText, type SnippetPiece, snippetOf } from './snippet.ts';
import { storedWords } from './stored-words.ts';
import { type Thing, thingsIn } from './thing.ts';
import type { Lexicon } from './vocabulary.ts';
import { wordingIn } from './wording.ts';

/** One answer, decoded and ready to show. */
export interface Hit {
  /** The record, as long as the index stands. */
  readonly id: string;
  /** Address of the clause in which the match stands. */
  readonly url: string;
  readonly title: string;
  readonly plan: string;
  readonly section: string;
  readonly tier: Tier;
  /** 0 to 1; falls from tier to tier. */
  readonly score: number;
  readonly day: string;
  readonly isEarliest: boolean;
  /** The thing is called by what was asked for: the match begins its title or, of a place, ends it. */
  readonly isNamed: boolean;
  /** It answers the query but for a place, level or year, which its plan has. */
  readonly isInContext: boolean;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly snippet: readonly SnippetPiece[];
  /** The title with what answers in it. */
  readonly markedTitle: readonly SnippetPiece[];
  /** Typed words that the record does not hold. */
  readonly missing: readonly string[];
}

export interface SearchAnswer extends Offers {
  readonly plan: QueryPlan;
  /** What the search was narrowed to, by the page and by field words. */
  readonly filters: FilterChoice;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Records that the index offered beyond those that were looked into. */
  readonly unread: number;
  /** Field words whose value nothing is called. */
  readonly unknownFields: readonly TypedField[];
  /** How many of the hits that were read have each value of each filter; `countAll` counts those that were not, too. */
  readonly facets: Facets;
}

/** What narrows a search, and how much of it is read. */
export interface SearchOptions {
  readonly filters?: FilterChoice;
  /** Records that are looked into at most. */
  readonly most?: number;
}

/** What a search asks: the index, its words, and the names that field words mean. */
export interface SearchIndex {
  readonly backend: SearchBackend;
  readonly lexicon: Lexicon;
  readonly names: readonly ReadyName[];
}

/** Records that are looked into for one query; more would cost bytes that nobody reads. */
export const mostRead = 24;
/** Records after which no weaker question is asked of the index, beside half of those that are read. */
const enough = 12;

const tierScore: Readonly<Record<Tier, number>> = { exact: 0.8, unmarked: 0.55, all: 0.3, near: 0.1 };

/** A part of a stored record. */
interface Part {
  readonly anchor: string;
  readonly address: string;
}

/** The part that holds a word. */
const partAt = ({ parts }: StoredRecord, word: number): Part | null => {
  const found = parts.findLast(([, , start]) => start <= word);
  return found === undefined ? null : { anchor: found[0], address: found[1] };
};

/**
 * Within a tier: of phrases, what was typed before what was put in its stead, then titles; of the rest, what holds more
 * of the words, nearer together, and more of them in the title.
 */
const scoreOf = ({ tier, weight, share, closeness }: Match, inTitle: number): number => {
  const isPhrase = tier === 'exact' || tier === 'unmarked';
  const within = isPhrase
    ? 0.1 + (weight === 1 ? 0.06 : 0) + (inTitle > 0 ? 0.04 : 0)
    : 0.08 * weight * (share + closeness) + 0.04 * inTitle;
  return Math.round((tierScore[tier] + within) * 1000) / 1000;
};

/** A record held against the query: a hit, or the wording that it has in the query's stead. */
interface Answer {
  readonly hit: Hit | null;
  readonly wording: string | null;
}

/** A place is called by its name without what kind of place it is: "tỉnh Bắc Kạn". */
const isPlace = ({ filters }: StoredRecord): boolean => filters['kind']?.[0] === 'place';

/** Reads a record and holds it against the query. */
const readRecord = (id: string, record: StoredRecord, query: QueryPlan): Answer => {
  const { title, text, all, lead, textWords } = storedWords(record);
  const match = matchWords(query, indexWords(all));
  const isPhraseHeld = match !== null && match.tier !== 'all' && match.tier !== 'near';
  const wording = isPhraseHeld || query.isOpen ? null : wordingIn(all, query.typed);
  if (match === null) return { hit: null, wording };
  const inTitle = match.words.filter((at) => at < lead);
  const inText = match.words.filter((at) => at >= lead).map((at) => at - lead);
  const part = partAt(record, inText[0] ?? 0);
  const [page = ''] = record.url.split('#');
  const hit: Hit = {
    id,
    url: part === null ? record.url : `${page}#${encodeURIComponent(part.anchor)}`,
    title,
    plan: record.plan,
    section: part?.address ?? '',
    tier: match.tier,
    score: scoreOf(match, inTitle.length / Math.max(1, match.words.length)),
    day: record.day,
    isEarliest: record.isEarliest === true,
    isNamed: match.words[0] === 0 || (isPlace(record) && inTitle.at(-1) === lead - 2),
    isInContext: false,
    filters: record.filters,
    snippet: snippetOf(text, textWords, inText),
    markedTitle: markedText(title, all.slice(0, lead - 1), inTitle),
    missing: match.missing,
  };
  return { hit, wording };
};

/** Filters of the page and of the query's field words: a value that both ask for, or those of the one that asks. */
const narrowed = (chosen: FilterChoice, typed: FilterChoice): FilterChoice => {
  const names = new Set([...Object.keys(chosen), ...Object.keys(typed)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const [own = [], asked = []] = [chosen[name], typed[name]];
      if (own.length === 0 || asked.length === 0) return [name, [...own, ...asked]];
      const both = own.filter((value) => asked.includes(value));
      return [name, both.length > 0 ? both : [nothing]];
    }),
  );
};

/** A value that no record has. */
const nothing = '-';

interface Reading {
  readonly hits: readonly Hit[];
  readonly unread: number;
  /** Wordings with other marks than typed, and how many records have each. */
  readonly wordings: ReadonlyMap<string, number>;
}

const read = async (
  index: SearchIndex,
  query: QueryPlan,
  filters: FilterChoice,
  most: number,
): Promise<Reading> => {
  const candidates = await index.backend.candidates(query, filters, Math.max(enough, most / 2));
  const answers = await Promise.all(
    candidates.slice(0, most).map(async ({ id, load }) => readRecord(id, await load(), query)),
  );
  const hits = answers.flatMap(({ hit }) => (hit === null ? [] : [hit]));
  const wordings = new Map<string, number>();
  for (const { wording } of answers) {
    if (wording !== null) wordings.set(wording, (wordings.get(wording) ?? 0) + 1);
  }
  return { hits, unread: Math.max(0, candidates.length - most), wordings };
};

const isFull = ({ tier }: Hit): boolean => tier !== 'near';
const isPhrase = ({ tier }: Hit): boolean => tier === 'exact' || tier === 'unmarked';

/** Filters with today's place in the stead of the one that plans were signed in; null where none is asked for. */
const placedToday = ({ place, ...others }: FilterChoice): FilterChoice | null =>
  place === undefined ? null : { ...others, placeNow: place };

/** Best score of a section that was found in a plan of the place, level or year that was typed beside its words. */
const contextScore = 0.19;

/** Sections that hold the rest of a query, in the plans that it means; where no plan is of the place, of those it is made of. */
const readInContext = async (
  index: SearchIndex,
  { plan, filters }: Context,
  choice: FilterChoice,
  most: number,
): Promise<Hit[]> => {
  const own = await read(index, plan, narrowed(choice, filters), most);
  const today = own.hits.some(isFull) ? null : placedToday(filters);
  const { hits } =
    today === null ? own : await read(index, { ...plan, beside: [] }, narrowed(choice, today), most);
  return hits.filter(isFull).map((hit) => ({
    ...hit,
    tier: 'all',
    score: Math.min(hit.score, tierScore.all + contextScore),
    isInContext: true,
  }));
};

/** What an instrument that does not surely hold stands behind one that is called alike and does. */
const doubtLoss = 0.001;

/** Pages of what the query calls by its kind and its name. */
const readThing = async (
  index: SearchIndex,
  { plan, filters, id }: Thing,
  choice: FilterChoice,
  most: number,
): Promise<Hit[]> => {
  const { hits } = await read(index, plan, narrowed(choice, filters), most);
  const instrumentOf = (hit: Hit): string => hit.filters['instrument']?.[0] ?? '';
  const standing = new Set(index.names.filter(({ state }) => state === 'inForce').map((name) => name.id));
  return hits
    .filter((hit) => isFull(hit) && instrumentOf(hit).startsWith(id))
    .map((hit) => ({
      ...hit,
      // The title of an instrument stands behind its number.
      isNamed: hit.isNamed || (id !== '' && hit.markedTitle.some(({ isMatch }) => isMatch)),
      score: id === '' || standing.has(instrumentOf(hit)) ? hit.score : hit.score - doubtLoss,
    }));
};

/** Hits of several searches; one that more than one of them found is told as it answers best. */
const joinHits = (hits: readonly Hit[]): Hit[] => {
  const order = bestFirst(hits);
  return [...Map.groupBy(hits, ({ id }) => id).values()].flatMap((same) => same.toSorted(order).slice(0, 1));
};

/** What can be told without looking for anything else: words that occur nowhere, and a number that does not exist. */
const offersNothing = ({ unknown, number, isNumberKnown }: QueryPlan): Offers => ({
  proposals: [],
  unknown: unknown.map((typed) => ({ typed, nearest: [] })),
  nearestNumbers: number === null || isNumberKnown ? null : [],
});

/**
 * What may be meant instead is found by tables and rules of their own, which are loaded for whoever missed something. Where
 * they cannot be, as without a network, the hits stand without it.
 */
const offersFor = async (
  { backend, lexicon }: SearchIndex,
  plan: QueryPlan,
  filters: FilterChoice,
  wordings: ReadonlyMap<string, number>,
  isMissed: boolean,
): Promise<Offers> => {
  const tables = await import('./offers.ts').catch(() => null);
  return tables === null
    ? offersNothing(plan)
    : tables.offers({ backend, lexicon, filters }, plan, wordings, isMissed);
};

/** Whether what was typed occurs nowhere, but what it is short for, or long for, does. */
const isWrittenOut = ({ variants, unknown }: QueryPlan): boolean =>
  unknown.length === 0 && variants.length > 0 && !variants.some(isSameWords);

/**
 * Searches. The index proposes records; each that is shown was read and held against the query, so that its tier is
 * true of its text.
 *
 * @param text as typed; any text is allowed
 * @throws what the engine throws where the index cannot be loaded
 */
export const search = async (
  index: SearchIndex,
  text: string,
  { filters = {}, most = mostRead }: SearchOptions = {},
): Promise<SearchAnswer> => {
  const { lexicon, names } = index;
  const typed = planQuery(text, lexicon, names);
  let choice = narrowed(filters, typed.filters);
  let plan = typed;
  let found = await read(index, plan, choice, most);
  const today = found.hits.length > 0 ? null : placedToday(typed.filters);
  if (today !== null) {
    choice = narrowed(filters, today);
    found = await read(index, plan, choice, most);
  }
  if (typed.mayBeOpen && !found.hits.some(isPhrase)) {
    // The last word, though a word, may be the beginning of a longer one: "khen thu".
    const open = { ...typed, isOpen: true };
    // Only a phrase tells that it is; weaker answers may cost much.
    const asPhrase = await read(index, { ...open, isQuoted: true }, choice, most);
    if (asPhrase.hits.some(isPhrase)) [plan, found] = [open, await read(index, open, choice, most)];
  }
  if (found.hits.length === 0 && typed.number === null) {
    // Digits that no text has as a word may be those of a document.
    const asNumber = planQuery(text, lexicon, names, true);
    if (asNumber.isNumberKnown) [plan, found] = [asNumber, await read(index, asNumber, choice, most)];
  }
  const context = found.hits.some(isPhrase) ? null : readContext(plan, names);
  const inContext = context === null ? [] : await readInContext(index, context, choice, most);
  // "nghị định thi đua khen thưởng 2023": a kind, a title and a year.
  const named = [...thingsIn(plan), ...(context === null ? [] : thingsIn(context.plan))];
  const things = await Promise.all(named.map((thing) => readThing(index, thing, choice, most)));
  const all = joinHits([...things.flat(), ...inContext, ...found.hits]);
  const hits = all.toSorted(bestFirst(all));
  const isFound = hits.some(isPhrase) || (plan.number !== null && hits.length > 0);
  const isMissed = plan.number === null ? !isFound && !isWrittenOut(plan) : !plan.isNumberKnown;
  const offers =
    isMissed || plan.unknown.length > 0
      ? await offersFor(index, plan, choice, found.wordings, isMissed)
      : offersNothing(plan);
  return {
    plan,
    filters: choice,
    hits,
    unread: found.unread,
    ...offers,
    unknownFields: plan.unknownFields,
    facets: countFacets(hits.filter(({ tier }) => tier !== 'near')),
  };
};
