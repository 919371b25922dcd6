import { decode } from './encode.ts';
import type { Engine, FilterChoice, StoredRecord } from './engine.ts';
import { addressSeparator } from './index-record.ts';
import { type Match, matchWords, type Tier, tiers } from './match.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';
import { retrieve } from './retrieve.ts';
import { type SnippetPiece, snippetOf } from './snippet.ts';
import type { Lexicon } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** One answer, decoded and ready to show. */
export interface Hit {
  /** Address of the clause in which the match stands. */
  readonly url: string;
  readonly title: string;
  readonly plan: string;
  readonly section: string;
  readonly tier: Tier;
  /** 0 to 1; falls from tier to tier. */
  readonly score: number;
  readonly day: string;
  /** The match begins the title: the thing is called by what was asked for. */
  readonly isNamed: boolean;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly snippet: readonly SnippetPiece[];
  /** Typed words that the record does not hold. */
  readonly missing: readonly string[];
}

export interface SearchAnswer {
  readonly plan: QueryPlan;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Records that the index offered beyond those that were looked into. */
  readonly unread: number;
}

/** Records that are looked into for one query; more would cost bytes that nobody reads. */
export const mostRead = 60;
/** Records after which no weaker question is asked of the index. */
const enough = 20;

const tierScore: Readonly<Record<Tier, number>> = { exact: 0.8, unmarked: 0.55, all: 0.3, near: 0.1 };
const gap: Word = { printed: '', key: '', start: 0, end: 0 };

/** A part of a stored record. */
interface Part {
  readonly anchor: string;
  readonly address: string;
}

/** The part that holds a word, told from where the parts begin: "ii.1.a 0 ii.1.b 34". */
const partAt = ({ meta }: StoredRecord, word: number): Part | null => {
  const fields = (meta['parts'] ?? '').split(' ');
  const addresses = (meta['addresses'] ?? '').split(addressSeparator);
  let part: Part | null = null;
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const anchor = fields[at] ?? '';
    if (Number(fields[at + 1]) <= word) part = { anchor, address: addresses[at / 2] ?? anchor };
  }
  return part;
};

const scoreOf = (match: Match, isInTitle: boolean): number => {
  const asTyped = match.weight === 1 ? 0.1 : 0.04 * match.weight;
  const within = asTyped + 0.05 * match.share * match.closeness + (isInTitle ? 0.05 : 0);
  return Math.round((tierScore[match.tier] + within) * 1000) / 1000;
};

/** Decodes a record and holds it against the query. */
const readHit = (record: StoredRecord, query: QueryPlan): Hit | null => {
  const title = decode(record.meta['title'] ?? '');
  const text = decode(record.content);
  const titleWords = wordsOf(title);
  const textWords = wordsOf(text);
  const match = matchWords(query, [...titleWords, gap, ...textWords]);
  if (match === null) return null;
  const lead = titleWords.length + 1;
  const inText = match.words.filter((at) => at >= lead).map((at) => at - lead);
  const part = partAt(record, inText[0] ?? 0);
  const [page = ''] = record.url.split('#');
  return {
    url: part === null ? record.url : `${page}#${encodeURIComponent(part.anchor)}`,
    title,
    plan: record.meta['plan'] ?? '',
    section: part?.address ?? '',
    tier: match.tier,
    score: scoreOf(
      match,
      match.words.some((at) => at < lead),
    ),
    day: record.meta['day'] ?? '',
    isNamed: match.words[0] === 0,
    filters: record.filters,
    snippet: snippetOf(text, textWords, inText),
    missing: match.missing,
  };
};

/** How many of the found sections cite each instrument. */
const citationsAmong = (hits: readonly Hit[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { plan, filters } of hits) {
    if (plan === '') continue;
    for (const id of filters['instrument'] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};

/**
 * Best first. Where tier and score tie, a thing that is called what was asked for stands before one that mentions it;
 * of instruments that share a number, the one that the found sections cite; then the newest.
 */
const bestFirst = (hits: readonly Hit[]): ((a: Hit, b: Hit) => number) => {
  const citations = citationsAmong(hits);
  const citedIn = ({ plan, filters }: Hit): number =>
    plan === '' ? (citations.get(filters['instrument']?.[0] ?? '') ?? 0) : 0;
  return (a, b) =>
    tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
    b.score - a.score ||
    Number(b.isNamed) - Number(a.isNamed) ||
    citedIn(b) - citedIn(a) ||
    b.day.localeCompare(a.day) ||
    a.url.localeCompare(b.url);
};

/**
 * Searches. The index proposes records; each that is shown was decoded and held against the query, so that its tier is
 * true of its text.
 *
 * @param text as typed; any text is allowed
 * @throws what the engine throws where the index cannot be loaded
 */
export const search = async (
  engine: Engine,
  lexicon: Lexicon,
  text: string,
  filters: FilterChoice = {},
): Promise<SearchAnswer> => {
  const query = planQuery(text, lexicon);
  const candidates = await retrieve(engine, query, filters, enough);
  const records = await Promise.all(candidates.slice(0, mostRead).map(({ load }) => load()));
  const hits = records.map((record) => readHit(record, query)).filter((hit) => hit !== null);
  return { plan: query, hits: hits.sort(bestFirst(hits)), unread: Math.max(0, candidates.length - mostRead) };
};
