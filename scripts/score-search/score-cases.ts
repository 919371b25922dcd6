import { type SearchRecord, textOf } from '../../src/search/record.ts';
import { type Hit, type SearchIndex, search } from '../../src/search/search.ts';
import { tidy } from '../../src/search/tidy.ts';
import type { SearchCase } from './cases.ts';

/** How one question was answered. */
export interface CaseScore {
  readonly asked: SearchCase;
  readonly right: number;
  /** Right answers among the first `right` hits, as a share; for a question without answers 1 where none is claimed. */
  readonly rPrecision: number;
  /** 1 divided by the place of the first right answer, 0 where there is none. */
  readonly reciprocalRank: number;
  /** Addresses of the first wrong hits, for whoever mends the search. */
  readonly wrong: readonly string[];
}

const isSection = ({ filters }: Hit): boolean => filters['kind']?.includes('section') === true;

/** Addresses of a section's clauses, at any of which a hit may lead. */
const addressesOf = ({ url, parts }: SearchRecord): string[] => {
  const [page = ''] = url.split('#');
  return [url, ...parts.map(({ anchor }) => (anchor === '' ? page : `${page}#${anchor}`))];
};

/** Sections that answer a question, each with its addresses. */
function rightFor({ pattern, plan }: SearchCase, records: readonly SearchRecord[]): ReadonlySet<string>[] {
  const expression = new RegExp(pattern, 'iu');
  return records
    .filter(({ filters }) => filters.kind === 'section')
    .filter(({ url }) => plan === undefined || url.includes(plan))
    .filter((record) => expression.test(tidy(textOf(record))))
    .map((record) => new Set(addressesOf(record)));
}

/** Asks a question, or what is proposed in its stead, and holds the sections among the hits against the right ones. */
export async function scoreCase(
  asked: SearchCase,
  records: readonly SearchRecord[],
  index: SearchIndex,
): Promise<CaseScore> {
  const right = rightFor(asked, records);
  const first = await search(index, asked.query);
  const proposed = first.proposals[0]?.query;
  const answer = asked.by === 'suggestion' && proposed !== undefined ? await search(index, proposed) : first;
  const hits = asked.by === 'suggestion' && proposed === undefined ? [] : answer.hits.filter(isSection);
  if (right.length === 0) {
    const claimed = answer.hits.filter(({ tier }) => tier === 'exact');
    const score = claimed.length === 0 ? 1 : 0;
    return {
      asked,
      right: 0,
      rPrecision: score,
      reciprocalRank: score,
      wrong: claimed.slice(0, 3).map(({ url }) => url),
    };
  }
  const isRight = ({ url }: Hit): boolean => right.some((addresses) => addresses.has(url));
  const rank = hits.findIndex(isRight);
  const leading = hits.slice(0, right.length);
  return {
    asked,
    right: right.length,
    rPrecision: leading.filter(isRight).length / right.length,
    reciprocalRank: rank < 0 ? 0 : 1 / (rank + 1),
    wrong: leading.filter((hit) => !isRight(hit)).map(({ url }) => url),
  };
}
