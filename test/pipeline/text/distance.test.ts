import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differsByOneLetter } from '../../../src/pipeline/text/distance.ts';

test.each([
  ['thi', 'thi', true],
  ['', '', true],
  ['', 'a', true],
  ['trin', 'trien', true],
  ['bieu', 'biu', true],
  ['thang', 'thong', true],
  ['ban', 'bana', true],
  ['xban', 'ban', true],
  ['ban', 'nab', false],
  ['ab', 'ba', false],
  ['quc', 'quoca', false],
  ['', 'ab', false],
  ['abc', 'axd', false],
  ['abc', 'xbcd', false],
  ['abcd', 'bc', false],
])('%j and %j differ by one letter at most: %s', (one, other, expected) => {
  expect(differsByOneLetter(one, other)).toBe(expected);
  expect(differsByOneLetter(other, one)).toBe(expected);
});

/** All words that one change of a word can give, written out without cleverness. */
const changed = (word: string): string[] => {
  const places = Array.from({ length: word.length + 1 }, (_, at) => at);
  return places.flatMap((at) => [
    ...[...'ab'].map((letter) => word.slice(0, at) + letter + word.slice(at)),
    ...(at === word.length ? [] : [word.slice(0, at) + word.slice(at + 1)]),
    ...(at === word.length ? [] : [...'ab'].map((letter) => word.slice(0, at) + letter + word.slice(at + 1))),
  ]);
};

test('every change of one letter is known, and nothing else', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(differsByOneLetter(one, other)).toBe(one === other || changed(one).includes(other));
    }),
  );
});
