import { expect, test } from 'vitest';
import { shownQuery } from '../../src/workspace/search/status.ts';

test('a query is repeated without signs that cannot be seen, and not longer than a line', () => {
  expect(shownQuery('thi\u0000 \u202eđua\n\n')).toBe('thi đua');
  expect(shownQuery('a'.repeat(1000))).toHaveLength(81);
});
