import { describe, expect, test } from 'vitest';
import { typedLines } from '../../src/drafting/marker.ts';
import { numberSection } from '../../src/drafting/number-section.ts';
import { pointLetter, roman } from '../../src/drafting/ordinals.ts';
import type { DraftSection } from '../../src/schemas/draft.ts';
import { part } from './drafts.ts';

const section = (...typed: readonly string[]): DraftSection => ({
  id: 'phan',
  place: 'body',
  roles: [],
  title: 'NỘI DUNG',
  parts: typed.map((text, index) => part(`doan-${index}`, null, text)),
});

const numbered = (...typed: readonly string[]): string => typedLines(numberSection(section(...typed)));

describe('ordinals', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [99, 'XCIX'],
  ])('%i is %s', (value, numeral) => expect(roman(value)).toBe(numeral));

  test('points run a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p', () => {
    const letters = Array.from({ length: 15 }, (_, index) => pointLetter(index + 1));
    expect(letters.join(' ')).toBe('a b c d đ e g h i k l m n o p');
    expect(pointLetter(24)).toBe('aa');
  });
});

describe('clauses of a section', () => {
  test('run on through its parts', () => {
    expect(numbered('1. Một;\n2. Hai;', '1. Ba.')).toBe('1. Một;\n2. Hai;\n3. Ba.');
  });

  test('change with the order of the parts', () => {
    expect(numbered('2. Sau;', '1. Trước.')).toBe('1. Sau;\n2. Trước.');
  });

  test('have points with đ, which begin anew under each clause', () => {
    const points = ['a', 'b', 'c', 'd', 'đ', 'e'].map((letter) => `${letter}) Điểm;`).join('\n');
    expect(numbered(`1. Khoản\n${points}`, '1. Khoản khác\na) Điểm.\nb) Điểm.')).toBe(
      `1. Khoản\n${points}\n2. Khoản khác\na) Điểm.\nb) Điểm.`,
    );
  });

  test('have points with đ where a source runs d, e as Word does', () => {
    expect(numbered('1. A:\na) a;\nb) b;\nc) c;\nd) d;\ne) e.\n2. B.')).toContain('d) d;\nđ) e.');
  });

  test('keep dashes, pluses and running text', () => {
    expect(numbered('1. Một:\n- gạch;\n+ cộng;\nđoạn thường.', '2. Hai.')).toBe(
      '1. Một:\n- gạch;\n+ cộng;\nđoạn thường.\n2. Hai.',
    );
  });

  test('are not seen in short forms, initials and amounts', () => {
    const typed = 'TP. Thái Nguyên.\nÔng A. Bình.\n12 xã.\nQ. Hoàn Kiếm.';
    expect(numbered(typed)).toBe(typed);
  });

  test('a lone clause has no number, and its points stay points', () => {
    const [first] = numberSection(section('1. Một mình thì không đánh số.'));
    expect(first?.marker).toBeNull();
    expect(first?.ownMarker).toBe('1.');
  });

  test('a lone heading keeps its number', () => {
    expect(numbered('1. Mục đích\n- Nâng cao chất lượng.')).toBe('1. Mục đích\n- Nâng cao chất lượng.');
  });

  test('read 1.1. as points', () => {
    expect(numbered('1. Một\n1.1. Hai;\n1.2. Ba;', '2. Bốn.')).toBe('1. Một\na) Hai;\nb) Ba;\n2. Bốn.');
  });
});
