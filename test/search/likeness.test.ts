import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bare } from '../../src/search/bare.ts';
import { likeness } from '../../src/search/likeness.ts';

test.each([
  ['đường', 'đường', 'same'],
  ['đường', 'dương', 'none'],
  ['duong', 'đường', 'marked'],
  ['duong', 'dương', 'marked'],
  ['thưong', 'thưởng', 'marked'],
  ['thường', 'thưởng', 'none'],
  ['quỹ', 'quý', 'none'],
  ['lí', 'lý', 'same'],
  ['ly', 'lý', 'marked'],
  ['thu', 'thưởng', 'none'],
] as const)('typed %s answers %s: %s', (typed, word, expected) => {
  expect(likeness(typed, word, false)).toBe(expected);
});

test.each([
  ['thu', 'thưởng', 'marked'],
  ['thưở', 'thưởng', 'same'],
  ['thừ', 'thưởng', 'none'],
  ['hoạ', 'hoa', 'none'],
] as const)('a beginning %s answers %s: %s', (typed, word, expected) => {
  expect(likeness(typed, word, true)).toBe(expected);
});

test('a word without its marks answers the word, and the word never answers what lacks them', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zđàáảãạâầấăằơờưừêềôồíìỉýỳ]{1,7}$/u), (word) => {
      expect(likeness(word, word, false)).toBe('same');
      const plain = bare(word);
      expect(likeness(plain, word, false)).not.toBe('none');
      if (plain !== word && likeness(plain, word, false) === 'marked')
        expect(likeness(word, plain, false)).toBe('none');
    }),
  );
});
