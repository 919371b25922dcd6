import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PhraseTree } from '../../../src/pipeline/text/phrase-tree.ts';

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
