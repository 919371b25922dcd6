import { expect, test } from 'vitest';
import { areNeighbours, tokensOf } from '../../../../src/pipeline/text/repair/tokens.ts';

const tokens = (text: string) => tokensOf(text).map(({ start, end, printed }) => [start, end, printed]);

test.each([
  [
    'Thi đua, 2024',
    [
      [0, 3, 'Thi'],
      [4, 7, 'đua'],
      [9, 13, '2024'],
    ],
  ],
  [
    '  QĐ-UBND',
    [
      [2, 4, 'QĐ'],
      [5, 9, 'UBND'],
    ],
  ],
  [
    'o\u0323\u0302i 5S',
    [
      [0, 4, 'o\u0323\u0302i'],
      [5, 7, '5S'],
    ],
  ],
  ['a', [[0, 1, 'a']]],
  ['đua¹;', [[0, 3, 'đua']]],
  ['中文 a', [[3, 4, 'a']]],
  ['', []],
  ['–…', []],
])('the words of %j', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

test('a run of more than forty letters is noise', () => {
  expect(tokens(`${'a'.repeat(40)} b`)).toEqual([
    [0, 40, 'a'.repeat(40)],
    [41, 42, 'b'],
  ]);
  expect(tokens(`${'a'.repeat(41)} b`)).toEqual([[42, 43, 'b']]);
});

test.each([
  ['thi đua', true],
  ['thi  đua', false],
  ['thi-đua', false],
  ['thi, đua', false],
])('the two words of %j are neighbours: %s', (text, expected) => {
  const [left, right] = tokensOf(text);
  if (left === undefined || right === undefined) throw new Error('two words are asked for');
  expect(areNeighbours(text, left, right)).toBe(expected);
  expect(areNeighbours(text, right, left)).toBe(false);
});
