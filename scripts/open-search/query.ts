import type { Types } from '@opensearch-project/opensearch';
import { foldKey } from '../../src/search/bare.ts';
import type { FilterChoice } from '../../src/search/engine.ts';
import type { Tier } from '../../src/search/match.ts';
import type { QueryPlan } from '../../src/search/plan-query.ts';
import type { Variant } from '../../src/search/sayings.ts';
import type { Lexicon } from '../../src/search/vocabulary.ts';

type Query = Types.Common_QueryDsl.QueryContainer;
type Span = Types.Common_QueryDsl.SpanQuery;

const field = 'words';
const foldedField = `${field}.folded`;

/** Worth of the tiers, far enough apart that what ranks within one never lifts an answer into the next. */
const worth: Readonly<Record<Tier, number>> = { exact: 4000, unmarked: 3000, all: 1000, near: 0 };
/** Worth of all words close together, of a phrase in the title, and of all that the words of a near answer tell. */
const closeWorth = 2000;
const titleWorth = 300;
const nearWorth = 900;
/** Words that may stand between those of a close answer. */
const closeGap = 6;
const leastNear = '50%';
/** A typed word may mean so many at most; more would be slow, and mean nothing. */
const mostMeant = 40;

const none: Query = { match_none: {} };

/** A typed word with whatever marks it may mean; typed marks are respected. */
const wordSpan = (term: string, lexicon: Lexicon, on = field): Span => {
  const known = /\d/.test(term) ? [term] : lexicon.meant(term);
  const meant = (known.length === 0 ? [term] : known).slice(0, mostMeant);
  const spans = meant.map((key): Span => ({ span_term: { [on]: { value: key } } }));
  return spans.length === 1 && spans[0] !== undefined ? spans[0] : { span_or: { clauses: spans } };
};

const inRow = (clauses: readonly Span[], slop = 0, inOrder = true): Query => {
  const [only] = clauses;
  if (only === undefined) return none;
  return clauses.length === 1 ? only : { span_near: { clauses: [...clauses], slop, in_order: inOrder } };
};

const phrase = (terms: readonly string[], lexicon: Lexicon, on = field): Query =>
  inRow(terms.map((term) => wordSpan(term, lexicon, on)));

const asTyped = (terms: readonly string[]): Query =>
  inRow(terms.map((term): Span => ({ span_term: { [field]: { value: term } } })));

/** A phrase whose last word is a beginning; marks are left to the reading of the answers. */
const openPhrase = (terms: readonly string[]): Query => {
  const spans = terms.map((term): Span => ({ span_term: { [foldedField]: { value: foldKey(term) } } }));
  const last = foldKey(terms.at(-1) ?? '');
  return inRow([
    ...spans.slice(0, -1),
    { span_multi: { match: { prefix: { [foldedField]: { value: last } } } } },
  ]);
};

const worthing = (filter: Query, boost: number): Query => ({ constant_score: { filter, boost } });

/** All words of a variant, the last as a beginning where it is open. */
const allWords = ({ terms }: Variant, { isOpen }: QueryPlan, lexicon: Lexicon): Query[] =>
  terms.map((term, at) =>
    isOpen && at === terms.length - 1
      ? { prefix: { [foldedField]: { value: foldKey(term) } } }
      : wordSpan(term, lexicon),
  );

const close = ({ terms }: Variant, { isOpen }: QueryPlan, lexicon: Lexicon): Query[] =>
  isOpen || terms.length < 3
    ? []
    : [
        inRow(
          terms.map((term) => wordSpan(term, lexicon)),
          closeGap,
          false,
        ),
      ];

/** Most words: each known word is worth what it tells. */
const near = (plan: QueryPlan, lexicon: Lexicon): Query[] => {
  const known = [...new Set(plan.core.filter((term) => !plan.unknown.includes(term)))];
  if (known.length < 2) return [];
  const weights = known.map((term) => plan.weights.get(term) ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const should = known.map((term, at) =>
    worthing(wordSpan(term, lexicon), (nearWorth * (weights[at] ?? 1)) / total),
  );
  return [{ bool: { should, minimum_should_match: leastNear } }];
};

/** What the loose words ask for in one tier; several queries are alternatives. */
const looseIn = (tier: Tier, plan: QueryPlan, lexicon: Lexicon): Query[] => {
  const isSentence = plan.unknown.length > 0;
  if (tier === 'near') return plan.isQuoted ? [] : near(plan, lexicon);
  if (isSentence) return [];
  return plan.variants.flatMap((variant): Query[] => {
    const { terms, weight } = variant;
    if (tier === 'exact') return plan.isOpen ? [] : [worthing(asTyped(terms), worth.exact * weight)];
    if (tier === 'unmarked') {
      const found = plan.isOpen ? openPhrase(terms) : phrase(terms, lexicon);
      return [worthing(found, worth.unmarked * weight)];
    }
    if (plan.isQuoted || terms.length < 2) return [];
    return [
      ...close(variant, plan, lexicon).map((one) => worthing(one, closeWorth * weight)),
      worthing({ bool: { filter: allWords(variant, plan, lexicon) } }, worth.all * weight),
    ];
  });
};

const allTiers: readonly Tier[] = ['exact', 'unmarked', 'all', 'near'];

const either = (queries: readonly Query[]): Query => {
  const [only] = queries;
  if (only === undefined) return none;
  return queries.length === 1 ? only : { dis_max: { queries: [...queries] } };
};

const numberQuery = ({ numberKeys, numberWords }: QueryPlan, lexicon: Lexicon): Query => {
  const keys: Query[] = numberKeys.length === 0 ? [] : [{ terms: { [field]: [...numberKeys] } }];
  return either([...keys, ...numberWords.map((terms) => phrase(terms, lexicon))]);
};

const filterQueries = (filters: FilterChoice): Query[] =>
  Object.entries(filters).flatMap(([name, values]): Query[] =>
    values.length === 0 ? [] : [{ terms: { [name]: [...values] } }],
  );

/** Every record has a kind; the document beside them has none. */
const isRecord: Query = { exists: { field: 'kind' } };

/**
 * Writes the project's own reading of a query in the language of OpenSearch: one question whose score is the tier, so that
 * the first answers are those that the steps of the published index would find.
 *
 * @param tiers those that are wanted; all where it is left out
 */
export const queryOf = (
  plan: QueryPlan,
  filters: FilterChoice,
  lexicon: Lexicon,
  tiers: readonly Tier[] = allTiers,
): Query => {
  const isAnchored = plan.number !== null || plan.phrases.length > 0;
  const loose = tiers.flatMap((tier) => looseIn(tier, plan, lexicon));
  const anchors = [
    ...(plan.number === null ? [] : [numberQuery(plan, lexicon)]),
    ...plan.phrases.map((terms) => phrase(terms, lexicon)),
  ];
  const isNarrowed = Object.keys(plan.filters).length > 0;
  const wanted = plan.variants.length > 0 ? either(loose) : isAnchored || isNarrowed ? null : none;
  const inTitle = plan.variants.slice(0, 1).map(({ terms }) => phrase(terms, lexicon, 'titleWords'));
  return {
    bool: {
      filter: [isRecord, ...filterQueries(filters), ...anchors],
      must: wanted === null || isAnchored ? [] : [wanted],
      should: [
        ...(wanted !== null && isAnchored ? [wanted] : []),
        ...inTitle.map((one) => worthing(one, titleWorth)),
      ],
      must_not: plan.excluded.map((terms) => phrase(terms, lexicon)),
    },
  };
};

/** Records that hold the words in a row, marks aside; one word alone with its marks. */
export const rowQuery = (terms: readonly string[], filters: FilterChoice): Query => ({
  bool: {
    filter: [
      isRecord,
      ...filterQueries(filters),
      terms.length === 1
        ? asTyped(terms)
        : inRow(terms.map((term): Span => ({ span_term: { [foldedField]: { value: foldKey(term) } } }))),
    ],
  },
});

/** All records, to be counted. */
export const recordsQuery: Query = isRecord;
