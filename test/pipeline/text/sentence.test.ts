import { expect, test } from 'vitest';
import { sentenceAround, sentencesOf } from '../../../src/pipeline/text/sentence.ts';

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

test('a sentence ends behind the blanks that follow it', () => {
  expect(sentenceAround('Một.  Hai. Ba', { start: 6, end: 9 })).toEqual({ start: 6, end: 11 });
  expect(sentenceAround('Một. Hai', { start: 0, end: 5 })).toEqual({ start: 0, end: 5 });
});

test('sentences of a text are together the whole of it; semicolons and small letters part none', () => {
  const text = 'Một; hai.  “Ba” là 3. 4 việc! “Năm?” Sáu… Bảy v.v. và tám';
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  expect(sentences).toEqual([
    'Một; hai.  ',
    '“Ba” là 3. ',
    '4 việc! ',
    '“Năm?” ',
    'Sáu… ',
    'Bảy v.v. và tám',
  ]);
  expect(sentencesOf('')).toEqual([{ start: 0, end: 0 }]);
});

test('a sentence of 420 units is whole, a longer one is cut, wherever it stands', () => {
  const sentence = (length: number): string => `Đầu; ${'a'.repeat(length - 6)}.`;
  for (const [length, expected] of [
    [420, 420],
    [421, 416],
  ] as const) {
    const text = `Trước đó. ${sentence(length)}`;
    const { start, end } = sentenceAround(text, { start: text.length - 3, end: text.length - 2 });
    expect(end - start).toBe(expected);
  }
});
