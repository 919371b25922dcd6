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

test('a long text is folded as a short one, at every seam of the pieces', () => {
  for (const length of [8191, 8192, 8193, 20_000]) {
    const text = 'Đạt Ờ'.repeat(Math.ceil(length / 5)).slice(0, length);
    expect(fold(text) === plainly(text)).toBe(true);
  }
});

test('a text that holds one sign beyond the tables is folded whole', () => {
  expect(fold('Đ中Ỹ')).toBe('d中y');
  expect(foldKeepingLength('Đ中\u0301Ỹ')).toBe('d中 y');
  expect(fold('ΟΔΟΣ đ')).toBe('οδος d');
  expect(fold('ΟΔΟΣ')).toBe('οδος');
  expect(fold('a\u0301b')).toBe('ab');
  expect(fold('\u0301')).toBe('');
});

test('folding a text again gives the same, also after hundreds of others', () => {
  for (let n = 0; n < 1100; n += 1) expect(foldKeepingLength(`Đ${n % 600}`)).toBe(`d${n % 600}`);
});
