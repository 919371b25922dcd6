import { expect, test, vi } from 'vitest';
import { search } from '../../src/search/search.ts';
import { memoryIndex } from './memory-index.ts';

vi.mock('../../src/search/offers.ts', () => {
  throw new Error('no network');
});

test('where what finds other meanings cannot be loaded, hits are told, and words and numbers that occur nowhere', async () => {
  const { index } = memoryIndex({
    records: ['khen thưởng đột xuất', 'thi đua', 'nơi nhận', 'tổ chức thực hiện'].map((text, at) => ({
      url: `/${at}/`,
      title: '',
      plan: 'p',
      section: '',
      parts: [{ anchor: 'i', address: 'I', text }],
      filters: { kind: 'section' as const },
      day: '',
    })),
  });
  const typed = await search(index, 'khen thưởng xyzq');
  expect(typed.hits.map(({ tier }) => tier)).toEqual(['near']);
  expect([typed.proposals, typed.unknown]).toEqual([[], [{ typed: 'xyzq', nearest: [] }]]);
  expect((await search(index, '98/2022/NĐ-CP')).nearestNumbers).toEqual([]);
});
