import { expect, test } from 'vitest';
import { foldKeepingLength } from '../../../src/pipeline/text/fold.ts';
import { endOfPhraseAt, foldedKey, foldedWords, placesOfPhrase } from '../../../src/pipeline/text/phrase.ts';

test('words are folded runs of letters and digits', () => {
  expect(foldedWords('“Dân vận khéo” – 2024!')).toEqual(['dan', 'van', 'kheo', '2024']);
  expect(foldedWords('…')).toEqual([]);
  expect(foldedKey('  Dân   vận/khéo ')).toBe('dan van kheo');
});

const words = ['dan', 'van'];

test.each([
  ['dan van', 0, 7],
  ['dan - van', 0, 9],
  ['dan .., van', 0, null],
  ['dan ", van', 0, 10],
  ['danvan', 0, null],
  ['dan\nvan', 0, null],
  ['dan vans', 0, null],
  ['dan van2', 0, null],
  ['dan van.', 0, 7],
  ['dan bay', 0, null],
  ['x dan van', 2, 9],
  ['x dan van', 0, null],
])('in %j at %i the phrase ends at %j', (folded, start, end) => {
  expect(endOfPhraseAt(folded, start, words)).toBe(end);
});

test('a letter between two words is no gap', () => {
  expect(endOfPhraseAt('danxa ', 0, ['dan', 'a'])).toBeNull();
});

test('a phrase without words stands nowhere', () => {
  expect(endOfPhraseAt(' ', 0, [])).toBeNull();
  expect(endOfPhraseAt('a', 0, [])).toBeNull();
  expect(placesOfPhrase('a', [])).toEqual([]);
});

test('a phrase is found at every place where it stands as whole words', () => {
  const text = foldKeepingLength('Dân vận, xdân vận; 1dân vận; DÂN  VẬN khéo, dân dân vận');
  expect(placesOfPhrase(text, words).map(({ start, end }) => text.slice(start, end))).toEqual([
    'dan van',
    'dan  van',
    'dan van',
  ]);
  expect(placesOfPhrase(text, words)[0]).toEqual({ start: 0, end: 7 });
});
