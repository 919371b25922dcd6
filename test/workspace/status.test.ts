import { expect, test } from 'vitest';
import { offersMore, shownQuery } from '../../src/workspace/search/status.ts';
import { hitWith } from './hits.ts';

test('a query is repeated without signs that cannot be seen, and not longer than a line', () => {
  expect(shownQuery('thi\u0000 \u202eđua\n\n')).toBe('thi đua');
  expect(shownQuery('a'.repeat(1000))).toHaveLength(81);
});

test('further records are offered where some were found and others were not read', () => {
  expect(offersMore({ hits: [hitWith({})], unread: 3 })).toBe(true);
  expect(offersMore({ hits: [hitWith({})], unread: 0 })).toBe(false);
  expect(offersMore({ hits: [], unread: 3 })).toBe(false);
});
