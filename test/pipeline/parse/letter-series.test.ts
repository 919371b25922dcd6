import { expect, test } from 'vitest';
import {
  isLettered,
  letterAfter,
  letterFollows,
  letterValue,
} from '../../../src/pipeline/parse/letter-series.ts';
import type { Division } from '../../../src/pipeline/tree.ts';

test.each<[kind: Division['markerKind'], marker: string | null, expected: boolean]>([
  ['letter', 'a)', true],
  ['part', 'A.', true],
  ['part', 'B -', true],
  ['part', 'Phần thứ nhất', false],
  ['part', 'a.', false],
  ['part', 'AB.', false],
  ['part', null, false],
  ['roman', 'I.', false],
])('a division of the kind %s with the marker %j is lettered: %s', (markerKind, marker, expected) => {
  expect(isLettered({ markerKind, marker })).toBe(expected);
});

test.each([
  ['a', 'b', true],
  ['d', 'đ', true],
  ['d', 'e', true],
  ['e', 'g', true],
  ['a', 'c', false],
  ['b', 'a', false],
  ['b', 'b', false],
  ['c', 'đ', false],
])('behind the point %s may come %s: %s', (before, next, expected) => {
  const [from, to] = [letterValue(before), letterValue(next)];
  if (from === null || to === null) throw new Error('both are letters of the alphabet');
  expect(letterFollows(from, to)).toBe(expected);
});

test('behind a comes b, and a digit is no letter', () => {
  expect(letterAfter(letterValue('a') ?? 0)).toBe('b');
  expect(letterAfter(letterValue('d') ?? 0)).toBe('đ');
  expect(letterValue('5')).toBeNull();
});
