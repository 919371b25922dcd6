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

test('a title is shown whole, with what answers in it apart', () => {
  const text = 'Phong trào “Dân vận khéo” năm 2024';
  const pieces = markedText(text, wordsOf(text), [2, 3, 4]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'Dân vận khéo', isMatch: true }]);
  expect(markedText('', [], [])).toEqual([{ text: '', isMatch: false }]);
});
