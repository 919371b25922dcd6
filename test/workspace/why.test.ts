import { expect, test } from 'vitest';
import { readyNames } from '../../src/search/name.ts';
import { planQuery } from '../../src/search/plan-query.ts';
import { openVocabulary } from '../../src/search/vocabulary.ts';
import { namedThings, whyOf } from '../../src/workspace/search/why.ts';
import { hitWith } from './hits.ts';

const lexicon = openVocabulary({
  records: 10,
  syllables: ['dân', 'vận', 'khéo', 'thi', 'đua'],
  frequencies: [1, 1, 1, 5, 5],
  numbers: ['98/2023/NĐ-CP'],
  abbreviations: [],
  runFiles: 0,
  shards: [],
});
const called = readyNames([
  { kind: 'movement', id: 'dan-van-kheo', name: 'Dân vận khéo', also: [], url: '', state: '' },
]);
const names = {
  place: {},
  movement: { 'dan-van-kheo': 'Dân vận khéo' },
  instrument: {},
  state: {},
  placeNow: {},
  changed: {},
  dead: [],
};

const reasonsFor = (query: string, own: Parameters<typeof hitWith>[0]): string[] => {
  const answer = { plan: planQuery(query, lexicon, called) };
  return whyOf(hitWith(own), answer, namedThings(answer, { names: called }), names);
};

test('a section says its role, and the movement that the query names', () => {
  const filters = { kind: ['section'], role: ['giai-phap'], movement: ['dan-van-kheo'] };
  expect(reasonsFor('dan van kheo', { filters })).toEqual(['Giải pháp', 'nhắc phong trào “Dân vận khéo”']);
  expect(reasonsFor('thi đua', { filters })).toEqual(['Giải pháp']);
});

test('a section that holds a known number says so', () => {
  expect(reasonsFor('98/2023', {})).toEqual(['có số, ký hiệu 98/2023']);
});

test('a near hit says what it lacks, one with all words apart that they are', () => {
  expect(reasonsFor('thi đua', { tier: 'near', missing: ['đua'] })).toEqual(['thiếu “đua”']);
  expect(reasonsFor('thi đua 15/11', { tier: 'near', missing: ['1511'] })).toEqual(['thiếu “15/11”']);
  expect(reasonsFor('thi đua', { tier: 'all' })).toEqual(['các từ đứng rời nhau']);
  expect(reasonsFor('thi đua', { tier: 'all', isInContext: true })).toEqual(['đúng nơi, cấp hoặc năm đã gõ']);
});
