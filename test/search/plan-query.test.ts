import { expect, test } from 'vitest';
import { planQuery } from '../../src/search/plan-query.ts';
import { openVocabulary } from '../../src/search/vocabulary.ts';

const syllables = ['đua', 'hội', 'khen', 'lý', 'nhập', 'nông', 'thi', 'thôn', 'thưởng', 'mới', 'quý', 'xử'];
const lexicon = openVocabulary({
  records: 10,
  runFiles: 0,
  shards: [],
  frequencies: syllables.map(() => 1),
  syllables,
  numbers: ['98/2023/NĐ-CP', '98/KH-UBND'],
  abbreviations: [{ short: 'NTM', long: ['nông thôn mới'] }],
});

test('an abbreviation is read both ways, with less weight than what was typed', () => {
  expect(planQuery('NTM', lexicon).variants.map(({ terms }) => terms)).toEqual([['nông', 'thôn', 'mới']]);
  expect(planQuery('nong thon moi', lexicon).variants[1]).toBeUndefined();
});

test('i stands for y where both are written', () => {
  expect(planQuery('xử lí', lexicon).variants.map(({ terms }) => terms)).toContainEqual(['xử', 'lý']);
});

test('a number is kept to those that exist', () => {
  expect(planQuery('98', lexicon).number).toBeNull();
  expect(planQuery('98/2023', lexicon).numberKeys).toEqual(['982023nđcp']);
  expect(planQuery('777/KH-UBND', lexicon).numberKeys).toEqual([]);
});

test('a word that nothing begins with is unknown, the beginning of one is open', () => {
  expect(planQuery('xyzzq thi đua', lexicon).unknown).toEqual(['xyzzq']);
  expect(planQuery('hội nh', lexicon)).toMatchObject({ isOpen: true, unknown: [] });
});

test('quotation marks ask for the phrase alone', () => {
  expect(planQuery('“thi đua”', lexicon).isQuoted).toBe(true);
});

test.each(['', '   ', '?!', '\u0000\u0007', '🙂'])('%j has nothing to look for', (text) => {
  expect(planQuery(text, lexicon)).toMatchObject({ variants: [], number: null });
});
