import { expect, test } from 'vitest';
import { likelyShards } from '../../src/search/likely-shards.ts';

const tags = ['new', 'old', 'older', 'oldest'];
const evidence = new Map([
  ['new', 1],
  ['old', 4],
  ['older', 2],
  ['oldest', 0.1],
]);
const nothing = new Map<string, number>();

test('the likeliest index comes first; one for which little speaks is left out', () => {
  const { asked, left } = likelyShards(tags, evidence, new Set(), 4, true);
  expect(asked).toEqual(['old', 'older']);
  expect(left).toEqual(['new', 'oldest']);
});

test('of a short query all are worth a look, as many as may be opened', () => {
  expect(likelyShards(tags, evidence, new Set(), 3, false).asked).toEqual(['old', 'older', 'new']);
  expect(likelyShards(tags, evidence, new Set(), 0, false).asked).toEqual([]);
  expect(likelyShards(tags, evidence, new Set(), -1, false).left).toHaveLength(4);
});

test('an open index is always asked and does not count', () => {
  const { asked, left } = likelyShards(tags, evidence, new Set(['oldest']), 1, true);
  expect(asked).toEqual(['old', 'oldest']);
  expect(left).toEqual(['older', 'new']);
});

test('where nothing speaks for any, those that are open come first, then the usual order', () => {
  expect(likelyShards(tags, nothing, new Set(['older']), 2, true).asked).toEqual(['older', 'new', 'old']);
  expect(likelyShards([], nothing, new Set(), 2, true)).toEqual({ asked: [], left: [] });
});
