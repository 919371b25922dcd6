import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/readers/encoding/decode-text.ts';
import { fontEncoding } from '../../../src/readers/encoding/font-encoding.ts';
import { vietnameseLetters } from '../../../src/readers/encoding/tcvn3.table.ts';
import { decodeTcvn3 } from '../../../src/readers/encoding/tcvn3.ts';
import { decodeViscii } from '../../../src/readers/encoding/viscii.ts';
import { decodeVni } from '../../../src/readers/encoding/vni.ts';
import { encoders, toTcvn3, toVni } from '../fixtures/legacy-bytes.ts';
import { planLines } from '../fixtures/plan-lines.ts';

const small = [...vietnameseLetters].filter((letter) => letter === letter.toLowerCase());
const letters = [...small, ...small.map((letter) => letter.toUpperCase())];

describe('every letter of Vietnamese', () => {
  test('has 134 forms', () => {
    expect(new Set(letters).size).toBe(134);
  });

  test.each(letters)('%s comes back from VNI, VISCII and TCVN3', (letter) => {
    expect(decodeVni(toVni(letter))).toBe(letter);
    expect(decodeViscii(iconv.encode(letter, 'viscii').toString('latin1'))).toBe(letter);
    expect(decodeTcvn3(toTcvn3(letter)).toLowerCase()).toBe(letter.toLowerCase());
  });

  test('comes back between other letters', () => {
    const words = letters.map((letter) => `${letter}ng tr${letter}`).join(' ');
    expect(decodeVni(toVni(words))).toBe(words);
    expect(decodeTcvn3(toTcvn3(words)).toLowerCase()).toBe(words.toLowerCase());
  });
});

describe.each(Object.entries(encoders))('a plan in %s', (_, encode) => {
  test.each(planLines)('comes back whole: $id', (plan) => {
    const { bytes, text } = encode(plan.text);
    expect(decodeText(bytes).text).toBe(text.normalize('NFC'));
  });
});

describe('a plan in TCVN3 without its fonts', () => {
  test.each(planLines)('comes back but for toned capitals: $id', (plan) => {
    const decoded = decodeText(new TextEncoder().encode(toTcvn3(plan.text)));
    expect(decoded.text.toLowerCase()).toBe(plan.text.toLowerCase());
    expect(decoded.warnings.map(({ id }) => id)).toEqual(['legacy-encoding', 'capitals-lost']);
    expect(decoded.text).toContain('KẾ HOẠCH');
  });
});

test('fonts tell an encoding by their name', () => {
  expect(fontEncoding('.VnTime')?.decode('KÕ ho¹ch')).toBe('Kế hoạch');
  expect(fontEncoding('.VnTimeH')?.decode('KÕ ho¹ch')).toBe('KẾ HOẠCH');
  expect(fontEncoding('VNI-Times')?.decode('Keá hoaïch')).toBe('Kế hoạch');
  expect(fontEncoding('Times New Roman')).toBeNull();
  expect(fontEncoding('Vnaria')).toBeNull();
});

test('texts in other languages stay as they are', () => {
  const english = 'The plan – “Emulation” – costs 5 €. Café, naïve, façade, résumé, Zürich, señor, Ærø.';
  expect(decodeText(new TextEncoder().encode(english))).toMatchObject({ text: english, encoding: 'utf8' });
  const french = 'Élève à Genève, où l’été est déjà là; forêt, hôtel, garçon, Noël, cœur.';
  expect(decodeText(new TextEncoder().encode(french)).text).toBe(french);
});

test('a few damaged bytes in UTF-8 are shown and told', () => {
  const bytes = new TextEncoder().encode(planLines[0]?.text ?? '');
  bytes[bytes.length >> 1] = 0xff;
  const decoded = decodeText(bytes);
  expect(decoded.encoding).toBe('utf8');
  expect(decoded.warnings.map(({ id }) => id)).toEqual(['bytes-replaced']);
});
