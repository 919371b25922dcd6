import { expect, test } from 'vitest';
import { arrangeHits } from '../../src/workspace/search/arrange-hits.ts';
import { hitWith } from './hits.ts';

const movement = hitWith({
  url: '/phong-trao/x/',
  plan: '',
  isNamed: true,
  filters: { kind: ['movement'] },
  day: '',
});
const first = hitWith({ url: '/ke-hoach/a/#i', day: '2020' });
const second = hitWith({ url: '/ke-hoach/b/#ii', plan: 'Kế hoạch B', day: '2024-05-01' });
const third = hitWith({ url: '/ke-hoach/a/#iii', tier: 'exact', day: '2020' });
const near = hitWith({ url: '/ke-hoach/c/#i', plan: 'Kế hoạch C', tier: 'near', day: '2026' });
const hits = [movement, first, second, third, near];

test('best first: what is called so on top, then tiers with the hits of a plan together', () => {
  const { named, sections } = arrangeHits(hits, 'best');
  expect(named).toEqual([movement]);
  expect(sections.map(({ tier, count }) => [tier, count])).toEqual([
    ['exact', 3],
    ['near', 1],
  ]);
  expect(sections[0]?.groups.map((group) => group.hits)).toEqual([[first, third], [second]]);
});

test('newest first: all that count by day, near ones after them', () => {
  const { named, sections } = arrangeHits(hits, 'newest');
  expect(named).toEqual([]);
  expect(sections.map(({ tier }) => tier)).toEqual([null, 'near']);
  expect(sections[0]?.groups.map((group) => group.hits)).toEqual([[second], [first, third], [movement]]);
});
