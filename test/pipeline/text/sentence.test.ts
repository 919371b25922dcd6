import { expect, test } from 'vitest';
import { sentenceAround } from '../../../src/pipeline/text/sentence.ts';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, { start, end: start + words.length });
  return text.slice(from, end).trim();
};

test.each([
  ['Câu một. Câu hai có chữ này. Câu ba.', 'chữ này', 'Câu hai có chữ này.'],
  ['Chi 19.000 đồng cho việc này. Hết.', 'việc này', 'Chi 19.000 đồng cho việc này.'],
  ['Đạt “Tốt.” Rồi đến câu này', 'câu này', 'Rồi đến câu này'],
  ['Chỉ một câu, không có dấu', 'một', 'Chỉ một câu, không có dấu'],
  ['Việc a; việc b; việc c.', 'việc b', 'Việc a; việc b; việc c.'],
])('%s: the sentence around "%s"', (text, words, expected) => {
  expect(around(text, words)).toBe(expected);
});

test('a very long sentence is cut at its semicolons', () => {
  const text = `${'dài '.repeat(100)}; phần giữa có chữ này; ${'dài '.repeat(100)}.`;
  expect(around(text, 'chữ này')).toBe('phần giữa có chữ này;');
});
