import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from '../../../src/pipeline/text/matches.ts';

const patterns = [/\d+/g, /a*/g, /(?<first>.)b?/gu, /$/g, /\b/gu, /(?=\p{L})/gu];

test('gives what matchAll gives, also where a match has no length', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', ' ', '1', 'ế', '\u{1F600}', '\n'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...patterns), text, (pattern, subject) => {
      expect(matchesOf(pattern, subject)).toEqual([...subject.matchAll(pattern)]);
    }),
  );
});
