import { expect, test } from 'vitest';
import { planQuery } from '../../src/search/plan-query.ts';
import { openVocabulary } from '../../src/search/vocabulary.ts';

const syllables = [
  'đua',
  'hội',
  'khen',
  'lý',
  'nhập',
  'nông',
  'thi',
  'thiên',
  'thôn',
  'thưởng',
  'mới',
  'quý',
  'xử',
];
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

test('beside a word that occurs nowhere a short form is written out, and is not told as unknown', () => {
  expect(planQuery('thi đua ntm kiểu', lexicon)).toMatchObject({
    core: ['thi', 'đua', 'nông', 'thôn', 'mới', 'kiểu'],
    unknown: ['kiểu'],
  });
  expect(planQuery('thi đua kiểu', lexicon)).toMatchObject({
    core: ['thi', 'đua', 'kiểu'],
    unknown: ['kiểu'],
  });
});

test('i stands for y where both are written', () => {
  expect(planQuery('xử lí', lexicon).variants.map(({ terms }) => terms)).toContainEqual(['xử', 'lý']);
});

test('a number is kept to those that exist', () => {
  expect(planQuery('98', lexicon).number).toBeNull();
  expect(planQuery('98/2023', lexicon).numberKeys).toEqual(['982023nđcp']);
  expect(planQuery('777/KH-UBND', lexicon).numberKeys).toEqual([]);
});

test('digits without a year may be the beginning of a number, digits with one are whole', () => {
  expect(planQuery('nghị định số 9', lexicon).numberKeys).toEqual(['982023nđcp']);
  expect(planQuery('nghị định 9/NĐ-CP', lexicon)).toMatchObject({
    numberKeys: [],
    typedNumber: 'nghi dinh 9/nd-cp',
  });
  expect(planQuery('9/2023', lexicon)).toMatchObject({ numberKeys: [], isNumberKnown: false });
  expect(planQuery('thi đua', lexicon)).toMatchObject({ number: null, typedNumber: '', numberWords: [] });
});

test('what has no word in it is neither asked for nor kept out', () => {
  expect(planQuery('%%% ""', lexicon)).toMatchObject({ variants: [], unknown: [] });
  expect(planQuery('thi đua "?!" -"…" -khen', lexicon)).toMatchObject({ phrases: [], excluded: [['khen']] });
});

test('only the last word of a short query may be the beginning of a longer one', () => {
  expect(planQuery('thi đua thi', lexicon)).toMatchObject({ isOpen: false, mayBeOpen: true });
  const long = 'thi đua khen thưởng nông thôn mới khen thưởng thi đua hội lý thi';
  expect(planQuery(long, lexicon).mayBeOpen).toBe(false);
  expect(planQuery('"thi"', lexicon).mayBeOpen).toBe(false);
});

test('a value that no instrument is called is no unknown one where a number was read', () => {
  const unknown = (query: string) => planQuery(query, lexicon).unknownFields.map(({ filter }) => filter);
  expect(unknown('văn bản:xyzzq')).toEqual(['instrument']);
  expect(unknown('văn bản:98/2023/NĐ-CP')).toEqual([]);
  expect(unknown('địa phương:xyzzq văn bản:98/2023/NĐ-CP')).toEqual(['place']);
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
