import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedText, snippetOf } from '../../src/search/snippet.ts';
import { tidy } from '../../src/search/tidy.ts';
import { wordsOf } from '../../src/search/words.ts';

test('matched words are apart, without the punctuation around them', () => {
  const text = 'thực hiện “văn hóa công sở”; và';
  expect(snippetOf(text, wordsOf(text), [2, 3, 4, 5])).toEqual([
    { text: 'thực hiện “', isMatch: false },
    { text: 'văn hóa công sở', isMatch: true },
    { text: '”; và', isMatch: false },
  ]);
});

test('a snippet is a stretch of the text, whatever is marked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(5), (raw, at) => {
      const text = tidy(raw);
      const words = wordsOf(text);
      const shown = snippetOf(text, words, at < words.length ? [at] : [])
        .map((piece) => piece.text)
        .join('')
        .replaceAll('\u2026', '');
      expect(text.replaceAll('\u2026', '')).toContain(shown);
    }),
  );
});

test('a long text is cut twelve words before the first match and thirty-four behind it', () => {
  const text = Array.from({ length: 60 }, (_, at) => `từ${at}`).join(' ');
  const words = wordsOf(text);
  const shown = (matches: readonly number[]): string =>
    snippetOf(text, words, matches)
      .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
      .join('');
  expect(shown([20, 21, 23])).toMatch(/^…từ8 .*từ19 \[từ20 từ21\] từ22 \[từ23\] .*từ53…$/);
  expect(shown([12])).toMatch(/^từ0 .*\[từ12\].*từ45…$/);
  expect(shown([13])).toMatch(/^…từ1 /);
  expect(shown([26])).toMatch(/từ59$/);
  expect(shown([])).toMatch(/^từ0 .*từ45…$/);
  expect(snippetOf(text, words, [25])[0]).toEqual({ text: '…', isMatch: false });
});

test('a title is shown whole, with what answers in it apart', () => {
  const text = 'Phong trào “Dân vận khéo” năm 2024';
  const pieces = markedText(text, wordsOf(text), [2, 3, 4]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'Dân vận khéo', isMatch: true }]);
  expect(markedText('', [], [])).toEqual([{ text: '', isMatch: false }]);
});
