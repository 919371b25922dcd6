import { expect, test } from 'vitest';
import { findNumber } from '../../src/search/document-number.ts';
import { nearestSyllables } from '../../src/search/nearest.ts';
import { nearestNumbers } from '../../src/search/nearest-number.ts';
import { openVocabulary } from '../../src/search/vocabulary.ts';

const syllables = ['đua', 'đường', 'nghiệp', 'quý', 'sổ', 'thưởng', 'thường', 'trào', 'xuất', 'dẫn', 'dẩn'];
const lexicon = openVocabulary({
  records: 10,
  syllables,
  frequencies: syllables.map(() => 1),
  numbers: ['152/2025/NĐ-CP', '645/KH-UBND', '98/2023/NĐ-CP', '98/KH-UBND'],
  abbreviations: [],
  runFiles: 0,
  shards: [],
});

test.each([
  ['quỹ', 'quý'],
  ['suất', 'xuất'],
  ['chào', 'trào'],
  ['ngiep', 'nghiệp'],
  ['dau', 'đua'],
  ['dẫn', 'dẩn'],
])('nearest to %s is %s', (typed, expected) => {
  expect(nearestSyllables(typed, lexicon, 1).map(({ key }) => key)).toEqual([expected]);
});

test('what a word without marks already means is not near it', () => {
  expect(nearestSyllables('duong', lexicon, 9).map(({ key }) => key)).not.toContain('đường');
});

test.each([
  ['nghị định 89/2023', '98/2023/NĐ-CP'],
  ['646/KH-UBND', '645/KH-UBND'],
  ['kế hoạch 99', '98/KH-UBND'],
])('nearest to %s is %s', (typed, expected) => {
  const number = findNumber(typed)?.number;
  expect(number === undefined ? [] : nearestNumbers(number, lexicon, 1)).toEqual([expected]);
});
