import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeSlippedTones } from '../../../src/pipeline/text/slipped-tone.ts';
import { slippedTones } from '../../../src/pipeline/text/slipped-tones.table.ts';

test.each(slippedTones.flatMap(({ examples }) => Object.entries(examples)))(
  '“%s” is “%s”',
  (printed, read) => {
    expect(placeSlippedTones(printed)).toBe(read);
    expect(placeSlippedTones(printed.toUpperCase())).toBe(read.toUpperCase());
  },
);

test.each([
  'hòa',
  'hoà',
  'tòa án',
  'khỏe',
  'thủy',
  'thuỷ',
  'của',
  'nghĩa',
  'gì',
  'gìn',
  'quý',
  'lúa',
  'xóa bỏ',
])('“%s” stays', (printed) => {
  expect(placeSlippedTones(printed)).toBe(printed);
});

test('no text grows or shrinks, and what is in its place stays there', () => {
  const syllable = fc.string({ unit: fc.constantFrom(...'hqugioaeyăôńọủìểnct ') });
  fc.assert(
    fc.property(syllable, (text) => {
      const placed = placeSlippedTones(text.normalize('NFC'));
      expect(placed).toHaveLength(text.normalize('NFC').length);
      expect(placeSlippedTones(placed)).toBe(placed);
    }),
  );
});
