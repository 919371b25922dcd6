import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldKeepingLength } from '../../../src/pipeline/text/fold.ts';

/** What folding means, letter by letter, without a table. */
const plainly = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');

test.each([
  ['Thi đua, khen thưởng', 'thi dua, khen thuong'],
  ['ĐIỀU 5. Hằng năm', 'dieu 5. hang nam'],
  ['e\u0302\u0301', 'e'],
])('%s is folded', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

const letters = fc.constantFrom(...'aĂâđÊôƠưỗỢý Σς’“–…\u0301\u200B中ßİ', '\u{1F4A1}');

test('any text is folded as its letters are', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' })), (text) => {
      expect(fold(text)).toBe(plainly(text));
    }),
  );
});

test('folding for offsets keeps the length, and is folding where that does', () => {
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(foldKeepingLength(text)).toHaveLength(text.length);
    }),
  );
  expect(foldKeepingLength('Nghị định số 91')).toBe(fold('Nghị định số 91'));
});
