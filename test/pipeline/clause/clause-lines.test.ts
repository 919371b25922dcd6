import { expect, test } from 'vitest';
import { clauseLines } from '../../../src/pipeline/clause/clause-lines.ts';

const shape = (text: string): string[] =>
  clauseLines(text).map(({ marker, level, text: words }) => `${level} ${marker ?? '·'} ${words}`);

test('markers stay as typed and nest by their series', () => {
  expect(shape('1. Mục đích\na) Một\nđ) Hai\n- Ba\n2. Yêu cầu\n- Bốn')).toEqual([
    '1 1. Mục đích',
    '2 a) Một',
    '2 đ) Hai',
    '3 - Ba',
    '1 2. Yêu cầu',
    '2 - Bốn',
  ]);
});

test('a line without a marker stands below the last number; blank lines are left out', () => {
  expect(shape('Một câu.\n\n- Gạch\n1. Khoản\nĐoạn tiếp.')).toEqual([
    '1 · Một câu.',
    '1 - Gạch',
    '1 1. Khoản',
    '2 · Đoạn tiếp.',
  ]);
});

test('any text gives lines whose words are all there', () => {
  for (const text of ['', '\n\n', '-', '1.', 'a) b) c)', '[năm]', '100% đơn vị'])
    expect(
      clauseLines(text)
        .map((line) => [line.marker, line.text].filter((part) => part !== null && part !== '').join(' '))
        .join('\n'),
    ).toBe(text.trim());
});
