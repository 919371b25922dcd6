import { expect, test } from 'vitest';
import {
  firmPairs,
  isFoldedPair,
  isKnownPair,
  lookUp,
  lookUpAt,
  pairsFrom,
  pairsInto,
} from '../../../../src/pipeline/text/repair/lexicon.ts';

test.each([
  [
    'thi',
    { spelling: 'thi', folded: 'thi', isSyllable: true, attested: true, doubtful: false, isFunction: false },
  ],
  ['Đua', { spelling: 'đua', folded: 'dua', isSyllable: true, attested: true, doubtful: false }],
  ['hoà', { spelling: 'hòa', isSyllable: true, attested: true }],
  ['kí', { spelling: 'ký', attested: true }],
  ['và', { isFunction: true, attested: true, doubtful: false }],
  ['một', { isFunction: true, attested: false, doubtful: false, spelling: null }],
  ['tỷ', { isSyllable: true, attested: false, doubtful: false }],
  ['trin', { isSyllable: true, attested: false, doubtful: true, spelling: null, pairs: null }],
  ['quc', { isSyllable: false, attested: false, doubtful: true }],
  [
    'UBND',
    { isSyllable: false, attested: false, doubtful: true, id: 0, foldId: 0, folded: 'ubnd', key: 'ubnd' },
  ],
  [
    '2024',
    {
      key: '#',
      folded: '#',
      spelling: null,
      isFunction: false,
      isSyllable: true,
      attested: true,
      doubtful: false,
    },
  ],
])('what is known of “%s”', (printed, expected) => {
  expect(lookUp(printed)).toMatchObject({ printed, ...expected });
  expect(lookUpAt(`x ${printed} y`, 2, 2 + printed.length)).toMatchObject(expected);
});

test('every number is one word', () => {
  expect(lookUp('15').id).toBe(lookUp('2024').id);
  expect(lookUp('15').id).toBeGreaterThan(0);
  expect(lookUp('15').pairs?.get('thang')).toEqual([{ left: '#', right: 'tháng', firm: false }]);
  expect(lookUp('15a').key).not.toBe('#');
});

test.each([
  ['thi', 'đua', true, true],
  ['THI', 'ĐUA', true, true],
  ['thị', 'đua', false, true],
  ['đua', 'thi', false, false],
  ['ngày', '5', true, true],
  ['5', 'tháng', true, true],
  ['cộng', 'hoà', true, true],
  ['quốc', 'phòng', true, true],
  ['phòng', 'an', true, true],
  ['abc', 'xyz', false, false],
  ['xyz', 'đua', false, false],
  ['thi', 'xyz', false, false],
])('“%s %s” is a set pair: %s; marks aside: %s', (left, right, isKnown, isFolded) => {
  expect(isKnownPair(lookUp(left), lookUp(right))).toBe(isKnown);
  expect(isFoldedPair(lookUp(left), lookUp(right))).toBe(isFolded);
});

test('set pairs are found from either word, each once, the firm ones told', () => {
  expect(pairsFrom(lookUp('thi'))).toEqual([
    { left: 'thi', right: 'đua', firm: true },
    { left: 'thi', right: 'hành', firm: false },
  ]);
  expect(pairsInto(lookUp('hoạch'))).toEqual([{ left: 'kế', right: 'hoạch', firm: true }]);
  expect(pairsFrom(lookUp('xyz'))).toEqual([]);
  expect(firmPairs).toContainEqual({ left: 'khen', right: 'thưởng', firm: true });
  expect(firmPairs.every(({ firm }) => firm)).toBe(true);
  expect(new Set(firmPairs.map(({ left, right }) => `${left} ${right}`)).size).toBe(firmPairs.length);
});
