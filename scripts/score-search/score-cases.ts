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

/** Records made of the words of plans: their sections, and what stands before and behind them. */
const ofPlans: ReadonlySet<string> = new Set(['section', 'plan']);

const isSection = ({ filters }: Hit): boolean => filters['kind']?.some((kind) => ofPlans.has(kind)) === true;

/** Sections by the addresses of all their clauses, at any of which a hit may lead. */
export type Sections = ReadonlyMap<string, SearchRecord>;

export const sectionsOf = (records: readonly SearchRecord[]): Sections =>
  new Map(
    records
      .filter(({ filters }) => ofPlans.has(filters.kind))
      .flatMap((record) => {
        const [page = ''] = record.url.split('#');
        return [
          [record.url, record] as const,
          ...record.parts.map(({ anchor }) => [`${page}#${anchor}`, record] as const),
        ];
      }),
  );

/** Sections that answer a question. */
function rightFor({ pattern, plan }: SearchCase, sections: Sections): ReadonlySet<SearchRecord> {
  const expression = new RegExp(pattern, 'iu');
  return new Set(
    [...sections.values()]
      .filter(({ url }) => plan === undefined || url.includes(plan))
      .filter((record) => expression.test(tidy(textOf(record)))),
  );
}

/** Asks a question, or what is proposed in its stead, and holds the sections among the hits against the right ones. */
export async function scoreCase(
  asked: SearchCase,
  sections: Sections,
  index: SearchIndex,
): Promise<CaseScore> {
  const right = rightFor(asked, sections);
  const first = await search(index, asked.query);
  const proposed = first.proposals[0]?.query;
  const answer = asked.by === 'suggestion' && proposed !== undefined ? await search(index, proposed) : first;
  const hits = asked.by === 'suggestion' && proposed === undefined ? [] : answer.hits.filter(isSection);
  if (right.size === 0) {
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
  const isRight = ({ url }: Hit): boolean => {
    const record = sections.get(url);
    return record !== undefined && right.has(record);
  };
  const rank = hits.findIndex(isRight);
  const leading = hits.slice(0, right.size);
  return {
    asked,
    right: right.size,
    rPrecision: leading.filter(isRight).length / right.size,
    reciprocalRank: rank < 0 ? 0 : 1 / (rank + 1),
    wrong: leading.filter((hit) => !isRight(hit)).map(({ url }) => url),
  };
}

/** Means over all questions of a kind, and over all kinds under "all". */
export interface KindScore {
  readonly kind: string;
  readonly cases: number;
  readonly rPrecision: number;
  readonly mrr: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export function scoreByKind(scores: readonly CaseScore[]): KindScore[] {
  const kinds = Map.groupBy(scores, ({ asked }) => asked.kind);
  const row = (kind: string, of: readonly CaseScore[]): KindScore => ({
    kind,
    cases: of.length,
    rPrecision: mean(of.map(({ rPrecision }) => rPrecision)),
    mrr: mean(of.map(({ reciprocalRank }) => reciprocalRank)),
  });
  return [...[...kinds].map(([kind, of]) => row(kind, of)), row('all', scores)];
}
