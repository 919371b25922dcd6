import { type Tier, tiers } from '../../search/match.ts';
import type { Hit } from '../../search/search.ts';
import type { Order } from './state.ts';

/** Hits that stand together: those of one plan, or things of one kind. */
export interface HitGroup {
  /** Title of the plan; empty for things beside the plans. */
  readonly plan: string;
  readonly hits: readonly Hit[];
}

/** Hits under one heading. */
export interface HitSection {
  /** The tier that all of them have; null where they stand by day. */
  readonly tier: Tier | null;
  readonly count: number;
  readonly groups: readonly HitGroup[];
}

/** Hits as the page shows them. */
export interface Arranged {
  /** Things that are called what was asked for: a movement, an instrument, a place. */
  readonly named: readonly Hit[];
  readonly sections: readonly HitSection[];
}

const namedKinds: readonly string[] = ['movement', 'instrument', 'place'];
const mostNamed = 3;

/** Kind of a hit, as its record says. */
export const kindOf = (hit: Hit): string => hit.filters['kind']?.[0] ?? 'section';

/** Page of the plan that a hit stands in. */
export const pageOf = ({ url }: Hit): string => url.split('#')[0] ?? url;

/** Whether a hit counts as found; a near one does not. */
export const counts = ({ tier }: Hit): boolean => tier !== 'near';

const groupsOf = (hits: readonly Hit[], keyOf: (hit: Hit) => string): HitGroup[] =>
  [...Map.groupBy(hits, keyOf).values()].map((own) => ({ plan: own[0]?.plan ?? '', hits: own }));

const byPlanOrKind = (hit: Hit): string => (hit.plan === '' ? kindOf(hit) : pageOf(hit));
const byPage = (hit: Hit): string => (hit.plan === '' ? hit.url : pageOf(hit));

const sectionOf = (tier: Tier | null, hits: readonly Hit[]): HitSection[] =>
  hits.length === 0
    ? []
    : [{ tier, count: hits.length, groups: groupsOf(hits, tier === null ? byPage : byPlanOrKind) }];

const isNamedThing = (hit: Hit): boolean =>
  hit.isNamed && (hit.tier === 'exact' || hit.tier === 'unmarked') && namedKinds.includes(kindOf(hit));

/**
 * Arranges hits for the page. Best first: what is called so on top, then tier by tier, each grouped by plan in the order
 * of its best hit. Newest first: all that count by the day of their plan, near ones after them.
 *
 * @param hits best first, as the search gives them
 */
export const arrangeHits = (hits: readonly Hit[], order: Order): Arranged => {
  if (order === 'newest') {
    const byDay = hits.toSorted((a, b) => b.day.localeCompare(a.day));
    return {
      named: [],
      sections: [
        ...sectionOf(null, byDay.filter(counts)),
        ...sectionOf(
          'near',
          byDay.filter((hit) => !counts(hit)),
        ),
      ],
    };
  }
  const named = hits.filter(isNamedThing).slice(0, mostNamed);
  const rest = hits.filter((hit) => !named.includes(hit));
  return {
    named,
    sections: tiers.flatMap((tier) =>
      sectionOf(
        tier,
        rest.filter((hit) => hit.tier === tier),
      ),
    ),
  };
};
