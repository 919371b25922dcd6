import type { SearchBackend } from './backend.ts';
import { foldKey, spellAlike } from './bare.ts';
import type { FilterChoice } from './engine.ts';
import { likeness } from './likeness.ts';
import { type Guess, nearestSyllables } from './nearest.ts';
import type { QueryPlan } from './plan-query.ts';
import { storedWords } from './stored-words.ts';
import { unglued } from './unglued.ts';
import type { Lexicon } from './vocabulary.ts';
import { wordingIn } from './wording.ts';

/** Another query that finds its own phrase: "Có phải bạn tìm …". */
export interface Proposal {
  readonly query: string;
  /** Records that hold it as a phrase, marks aside, as far as the newest years go. */
  readonly records: number;
}

const mostProposals = 3;

/** Guesses for each word, and guesses that the index is asked about; each may cost a file of it. */
const guessesEach = 5;
const mostAsked = 8;
/** A longer query is a sentence; what is wrong in it is told by its unknown words. */
const longestMended = 8;

interface Mended {
  readonly terms: readonly string[];
  readonly cost: number;
}

const cheapest = (mended: readonly Mended[]): Mended[] =>
  mended.toSorted((a, b) => a.cost - b.cost).slice(0, mostAsked);

/**
 * Guesses for one word. Beside other words only what differs in letters is a guess, without marks: the index is asked
 * without marks and tells them.
 */
const guessesFor = (term: string, isAlone: boolean, lexicon: Lexicon): Guess[] => {
  const guesses = nearestSyllables(term, lexicon, guessesEach * 3);
  if (isAlone) return guesses.slice(0, guessesEach);
  const folds = Map.groupBy(guesses, ({ key }) => foldKey(key));
  return [...folds]
    .filter(([fold]) => fold !== foldKey(term))
    .flatMap(([key, [best]]) => (best === undefined ? [] : [{ key, cost: best.cost }]))
    .slice(0, guessesEach);
};

/** The query with each of the words at some places replaced, all of them at once. */
const replaceAt = (
  terms: readonly string[],
  places: readonly number[],
  guesses: readonly (readonly Guess[])[],
): Mended[] =>
  places.reduce<Mended[]>(
    (made, at) =>
      cheapest(
        made.flatMap((one) =>
          (guesses[at] ?? []).map(({ key, cost }) => ({
            terms: one.terms.with(at, key),
            cost: one.cost + cost,
          })),
        ),
      ),
    [{ terms, cost: 0 }],
  );

/** A typed word in the spelling of i and y that the index has. */
const asWritten = (term: string, lexicon: Lexicon): string => {
  const known = lexicon.meant(term);
  return known.includes(term) ? term : (known.find((key) => spellAlike(key) === spellAlike(term)) ?? term);
};

/**
 * Queries that may have been meant, likeliest first: spaces that were left out; other marks; words that occur nowhere replaced, else one word; then
 * one word more.
 */
const mend = ({ typed, unknown }: QueryPlan, lexicon: Lexicon): Mended[] => {
  const isAlone = typed.length === 1;
  const terms = typed.map((term) => asWritten(term, lexicon));
  const guesses = terms.map((term) => (/\d/.test(term) ? [] : guessesFor(term, isAlone, lexicon)));
  const best = guesses.map((own) => own.slice(0, 1));
  const places = [...terms.keys()];
  const wrong = places.filter(
    (at) => unknown.includes(typed[at] ?? '') && lexicon.withoutMarks(typed[at] ?? '').length === 0,
  );
  const others = places.filter((at) => !wrong.includes(at));
  if (wrong.length > 0) {
    const apart = terms.flatMap((term, at) =>
      wrong.includes(at) ? (unglued(term, lexicon) ?? [term]) : [term],
    );
    const more = others.flatMap((at) => replaceAt(terms, [...wrong, at], best));
    return [
      ...(apart.length > terms.length ? [{ terms: apart, cost: 0 }] : []),
      ...replaceAt(terms, wrong, guesses),
      ...cheapest(more),
    ];
  }
  const pairs = places.flatMap((one) => places.filter((other) => other > one).map((other) => [one, other]));
  return [
    ...(isAlone ? [] : [{ terms, cost: 0 }]),
    ...cheapest(places.flatMap((at) => replaceAt(terms, [at], guesses))),
    ...cheapest(pairs.flatMap((pair) => replaceAt(terms, pair, best))),
  ];
};

/** The words that the index has for a mended query; null where it has none. */
const foundWording = async (
  { backend, filters }: ProposalSource,
  terms: readonly string[],
): Promise<Proposal | null> => {
  const isAlone = terms.length === 1;
  const found = await backend.holding(terms, filters);
  const [first] = found;
  if (first === undefined) return null;
  const query = isAlone ? terms.join(' ') : wordingIn(storedWords(await first.load()).all, terms);
  return query === null ? null : { query, records: found.length };
};

/**
 * Whether a proposal says the typed words otherwise, and no other ones: it keeps one of them at least, or the letters of
 * all. Of two words that both are known, two guesses make two other words.
 */
const isAkin = ({ typed, unknown }: QueryPlan, query: string): boolean => {
  const found = query.split(' ');
  return (
    typed.length === 1 ||
    unknown.length > 0 ||
    typed.some((term, at) => likeness(term, found[at] ?? '', false) !== 'none') ||
    typed.every((term, at) => foldKey(term) === foldKey(found[at] ?? ''))
  );
};

/** What proposals are looked for with. */
export interface ProposalSource {
  readonly backend: SearchBackend;
  readonly lexicon: Lexicon;
  readonly filters: FilterChoice;
}

/**
 * Queries that may have been meant: spaces left out, keys of Telex, one wrong mark, a confused initial or ending, one wrong letter. Each is asked of the
 * index, so that what is proposed is found.
 *
 * @param read wordings that the index offered for the query with other marks than typed; they need no asking
 */
export const proposalsFor = async (
  source: ProposalSource,
  plan: QueryPlan,
  read: ReadonlyMap<string, number>,
): Promise<Proposal[]> => {
  const { typed } = plan;
  if (typed.length === 0 || typed.length > longestMended) return [];
  const proposals: Proposal[] = [...read]
    .sort((a, b) => b[1] - a[1])
    .map(([query, records]) => ({ query, records }));
  let cost = 0;
  for (const mended of mend(plan, source.lexicon)) {
    // What needs more changes is only looked for where fewer find nothing.
    if (proposals.length >= mostProposals || (proposals.length > 0 && mended.cost < cost)) break;
    cost = mended.cost;
    const found = await foundWording(source, mended.terms);
    const isNew = found !== null && proposals.every(({ query }) => query !== found.query);
    if (isNew && found.query !== typed.join(' ') && isAkin(plan, found.query)) proposals.push(found);
  }
  return proposals.slice(0, mostProposals);
};
