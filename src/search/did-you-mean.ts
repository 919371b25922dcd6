import { bare, foldKey } from './bare.ts';
import type { Engine, FilterChoice } from './engine.ts';
import { type Guess, nearestSyllables } from './nearest.ts';
import type { QueryPlan } from './plan-query.ts';
import { storedWords } from './stored-words.ts';
import { phraseOf } from './terms.ts';
import type { Lexicon } from './vocabulary.ts';
import { asMeant, wordingIn } from './wording.ts';

/** Another query that finds its own phrase: "Có phải bạn tìm …". */
export interface Proposal {
  readonly query: string;
  /** Records that hold it as a phrase. */
  readonly records: number;
}

const mostProposals = 3;
/** Records after which the index looks no further; only whether there are any matters. */
const enough = 1;
/** Guesses for each word, and guesses that the index is asked about; each may cost a file of it. */
const guessesEach = 5;
const mostAsked = 12;
/** A longer query is a sentence; what is wrong in it is told by its unknown words. */
const longestMended = 8;

interface Mended {
  readonly terms: readonly string[];
  readonly cost: number;
}

/** The query with unknown words replaced, or, where all are known, with one word replaced; likeliest first. */
const mend = (terms: readonly string[], unknown: readonly string[], lexicon: Lexicon): Mended[] => {
  const guessesAt = (at: number): Guess[] => {
    const term = terms[at] ?? '';
    const guesses = nearestSyllables(term, lexicon, guessesEach * 3);
    // Beside other words one guess without marks asks for all that differ in marks; alone, each is a query.
    const keys =
      terms.length > 1 && bare(term) === term
        ? guesses.map((guess) => ({ ...guess, key: foldKey(guess.key) }))
        : guesses;
    return [...Map.groupBy(keys, ({ key }) => key).values()]
      .flatMap(([best]) => best ?? [])
      .slice(0, guessesEach);
  };
  const wrong = terms.flatMap((term, at) => (unknown.includes(term) ? [at] : []));
  const replaceable = wrong.length > 0 ? wrong : terms.flatMap((term, at) => (/\d/.test(term) ? [] : [at]));
  if (wrong.length > 1) {
    let made: Mended[] = [{ terms, cost: 0 }];
    for (const at of wrong) {
      const guesses = guessesAt(at);
      made = made
        .flatMap((one) =>
          guesses.map(({ key, cost }) => ({ terms: one.terms.with(at, key), cost: one.cost + cost })),
        )
        .sort((a, b) => a.cost - b.cost)
        .slice(0, mostAsked);
    }
    return made;
  }
  return replaceable
    .flatMap((at) => guessesAt(at).map(({ key, cost }) => ({ terms: terms.with(at, key), cost })))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, mostAsked);
};

/** The words that the index has for a mended query; null where it has none. */
const foundWording = async (
  { engine, filters }: ProposalSource,
  terms: readonly string[],
): Promise<Proposal | null> => {
  const term = phraseOf(terms);
  const exact = await engine.search({ term, keepMarks: true, filters, enough });
  if (exact.length > 0) return { query: terms.join(' '), records: exact.length };
  const [first, ...rest] = await engine.search({ term, keepMarks: false, filters, enough });
  if (first === undefined) return null;
  const query = wordingIn(storedWords(await first.load()).all, terms, asMeant);
  return query === null ? null : { query, records: 1 + rest.length };
};

/** What proposals are looked for with. */
export interface ProposalSource {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  readonly filters: FilterChoice;
}

/**
 * Queries that may have been meant: one wrong mark, a confused initial or ending, one wrong letter. Each is asked of the
 * index, so that what is proposed is found.
 *
 * @param read wordings that the index offered for the query with other marks than typed; they need no asking
 */
export const proposalsFor = async (
  source: ProposalSource,
  plan: QueryPlan,
  read: ReadonlyMap<string, number>,
): Promise<Proposal[]> => {
  const terms = plan.typed;
  if (terms.length === 0 || terms.length > longestMended) return [];
  const proposals: Proposal[] = [...read]
    .sort((a, b) => b[1] - a[1])
    .map(([query, records]) => ({ query, records }));
  for (const mended of mend(terms, plan.unknown, source.lexicon)) {
    if (proposals.length >= mostProposals) break;
    const found = await foundWording(source, mended.terms);
    if (found !== null && proposals.every(({ query }) => query !== found.query)) proposals.push(found);
  }
  return proposals.slice(0, mostProposals);
};
