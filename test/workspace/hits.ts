import type { Hit } from '../../src/search/search.ts';

/** A hit for a test: a section of one plan unless told otherwise. */
export const hitWith = (own: Partial<Hit>): Hit => ({
  id: '1',
  url: '/ke-hoach/a/#i',
  title: 'Mục đích',
  plan: 'Kế hoạch A',
  section: 'I',
  tier: 'exact',
  score: 1,
  day: '2024-01-01',
  isEarliest: false,
  isNamed: false,
  isInContext: false,
  filters: { kind: ['section'] },
  snippet: [{ text: 'thi đua', isMatch: true }],
  markedTitle: [{ text: 'Mục đích', isMatch: false }],
  missing: [],
  ...own,
});
