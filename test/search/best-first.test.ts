import { expect, test } from 'vitest';
import { bestFirst } from '../../src/search/best-first.ts';
import { countFacets } from '../../src/search/facets.ts';
import type { Hit } from '../../src/search/search.ts';
import { fragmentName, type ShardFiles, shardPaths } from '../../src/search/search-files.ts';

const hit = (id: string, own: Partial<Hit> = {}): Hit => ({
  id,
  url: `/${id}/`,
  title: '',
  plan: 'Kế hoạch',
  section: '',
  tier: 'exact',
  score: 0.9,
  day: '2024-01-01',
  isEarliest: false,
  isNamed: false,
  isInContext: false,
  filters: {},
  snippet: [],
  markedTitle: [],
  missing: [],
  ...own,
});

const instrument = (id: string, own: Partial<Hit> = {}): Hit =>
  hit(id, { plan: '', filters: { instrument: [id] }, ...own });

const order = (...hits: Hit[]): string[] => hits.toSorted(bestFirst(hits)).map(({ id }) => id);

test.each<[what: string, hits: readonly Hit[]]>([
  ['the better tier', [hit('b', { tier: 'unmarked', score: 0.1 }), hit('a', { tier: 'all', score: 0.9 })]],
  ['the better score', [hit('b', { score: 0.9 }), hit('a', { score: 0.8, isNamed: true })]],
  ['what is called so', [hit('b', { isNamed: true, day: '2020' }), hit('a')]],
  ['the newest', [hit('b', { day: '2024-02' }), hit('a', { day: '2024-01-31' })]],
  ['the first address', [hit('a'), hit('b')]],
])('first stands %s', (_what, hits) => {
  const ids = hits.map(({ id }) => id);
  expect(order(...hits)).toEqual(ids);
  expect(order(...hits.toReversed())).toEqual(ids);
});

test('of instruments that tie, the one that the found sections cite stands first', () => {
  const citing = [
    hit('one', { filters: { instrument: ['old', 'other'] } }),
    hit('two', { filters: { instrument: ['old'] } }),
    hit('three'),
  ];
  const [old, young, other] = [
    instrument('old', { day: '2010' }),
    instrument('young', { day: '2024' }),
    instrument('other', { day: '2000' }),
  ];
  expect(order(young, other, old)).toEqual(['young', 'old', 'other']);
  expect(order(young, other, old, ...citing).filter((id) => ['old', 'young', 'other'].includes(id))).toEqual([
    'old',
    'other',
    'young',
  ]);
  // Instruments do not speak for themselves, nor sections for themselves.
  expect(
    order(hit('b', { filters: { instrument: ['x'] } }), hit('a', { filters: { instrument: ['y'] } })),
  ).toEqual(['a', 'b']);
});

test('facets count each value of a hit once', () => {
  const filters = {
    kind: ['section'],
    level: ['commune'],
    place: ['a', 'a/b', 'a'],
    placeNow: ['c'],
    year: ['2024'],
    movement: ['m'],
    instrument: ['i'],
    role: ['r'],
    basis: ['lapsed'],
  };
  expect(countFacets([{ filters }, { filters: { place: ['a'] } }, { filters: {} }])).toEqual({
    kind: { section: 1 },
    level: { commune: 1 },
    place: { a: 2, 'a/b': 1 },
    placeNow: { c: 1 },
    year: { '2024': 1 },
    movement: { m: 1 },
    instrument: { i: 1 },
    role: { r: 1 },
    basis: { lapsed: 1 },
  });
});

test('the files of an index are named: what is asked for first, then its fragments', () => {
  const shard: ShardFiles = {
    tag: 'vi',
    years: [],
    bytes: 3,
    files: [{ path: 'vi.pf_meta', bytes: 1 }],
    fragments: { folder: 'fragment/vi', count: 3, bytes: 2 },
  };
  expect([...shardPaths(shard)]).toEqual([
    'vi.pf_meta',
    'fragment/vi/0.pf_fragment',
    'fragment/vi/1.pf_fragment',
    'fragment/vi/2.pf_fragment',
  ]);
  expect(fragmentName(37)).toBe('11.pf_fragment');
  expect([...shardPaths({ ...shard, files: [], fragments: { ...shard.fragments, count: 0 } })]).toEqual([]);
});
