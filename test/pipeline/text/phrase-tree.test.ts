import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PhraseTree } from '../../../src/pipeline/text/phrase-tree.ts';

const always = (): boolean => true;

test('phrases of one beginning are all known, the longest that stands there is found', () => {
  const tree = new PhraseTree(['thi đua', 'thi', 'thi đấu', 'khen', '']);
  expect(tree.longestAt('thi đua', 0, always)).toBe(7);
  expect(tree.longestAt('thi đấu', 0, always)).toBe(7);
  expect(tree.longestAt('thi đâu', 0, always)).toBe(3);
  expect(tree.longestAt('x khen thi đua', 2, always)).toBe(6);
  expect(tree.longestAt('th', 0, always)).toBe(-1);
  expect(tree.longestAt('', 0, always)).toBe(-1);
  expect(tree.longestAt('thi đua', 0, (at) => at !== 7)).toBe(3);
});

test('finds the phrase that an expression of all of them, longest first, would find', () => {
  const word = fc
    .array(fc.constantFrom('a', 'b', ' '), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), word, word, (phrases, one, other) => {
      const text = `${one}${other}`;
      const options = phrases.toSorted((a, b) => b.length - a.length).join('|');
      const match = new RegExp(`(?:${options})(?!a)`, 'y').exec(text);
      const end = new PhraseTree(phrases).longestAt(text, 0, (at) => text.charAt(at) !== 'a');
      expect(end).toBe(match === null ? -1 : match[0].length);
    }),
  );
});
