import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import type { MentionRow } from '../../src/pipeline/catalogue/mention-row.ts';
import { mentionViews } from '../../src/site/views/mention.ts';

const { catalogue } = openLibrary();
const decree = catalogue.registry.instruments.find(({ id }) => id === 'nghi-dinh-98-2023-nd-cp');
const [plan] = catalogue.readings.keys();

const rowOn = (day: string | null): MentionRow => ({
  plan: plan ?? '',
  level: 'commune',
  place: null,
  day,
  anchor: null,
  role: null,
  line: 1,
  before: `Căn cứ (${day}) `,
  text: 'Nghị định số 98/2023/NĐ-CP',
  after: ';',
});

test.each([
  ['2024-09', 'còn hiệu lực'],
  ['2025-07-02', 'đã được thay thế'],
  ['2023-12-31', 'chưa có hiệu lực'],
])('a plan of %s cites a decree that was then: %s', (day, state) => {
  const [view] = mentionViews(catalogue, () => null, [rowOn(day)], decree);
  expect(view?.whenIssued).toContain(state);
});

test('of a plan without a day, and in a list of no one instrument, nothing is said', () => {
  expect(mentionViews(catalogue, () => null, [rowOn(null)], decree)[0]?.whenIssued).toBeNull();
  expect(mentionViews(catalogue, () => null, [rowOn('2024-09')])[0]?.whenIssued).toBeNull();
});
