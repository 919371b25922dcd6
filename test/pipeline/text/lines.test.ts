import { expect, test } from 'vitest';
import { splitLines } from '../../../src/pipeline/text/lines.ts';
import { normalise, slice } from '../../../src/pipeline/text/normalise.ts';

test.each([
  ['### **I. MỤC ĐÍCH**', 'I. MỤC ĐÍCH'],
  ['“*Học tập*” (*) 3*4', '“Học tập” (*) 3*4'],
  ['\uFEFF\u00A0Số:\u00A0\u00A0/KH', 'Số: /KH'],
  ['1\\. Mục\\-đích', '1. Mục-đích'],
  ['Ho\u0301a', 'Hóa'],
  ['* gạch', '* gạch'],
  ['Ðề án khen th\u01a3\u0309ng nh\u01a3', 'Đề án khen thửng như'],
])('%j reads %j', (raw, text) => {
  expect(splitLines(raw)[0]?.text).toBe(text);
});

test('offsets lead back to the source, over marks, CRLF and decomposed letters', () => {
  const raw = 'A\r\n\r\n**Ho\u0301a** B\r\n';
  const [, line] = splitLines(raw);
  expect(line).toMatchObject({ number: 3, text: 'Hóa B', adjacent: false });
  expect(raw.slice(line?.offsets[4], line?.offsets[5])).toBe('B');
  expect(raw.slice(line?.start, line?.end)).toBe('**Ho\u0301a** B');
});

test('columns are parted by wide gaps', () => {
  expect(splitLines('UBND A     CỘNG HÒA\tB')[0]?.columns.map(({ text }) => text)).toEqual([
    'UBND A',
    'CỘNG HÒA',
    'B',
  ]);
});

test.each([
  ['-\tUBND tỉnh;', ['- UBND tỉnh;']],
  ['-\tUBND tỉnh;\tCHỦ TỊCH', ['- UBND tỉnh;', 'CHỦ TỊCH']],
  ['a)\tHai', ['a) Hai']],
  ['II.\tNỘI DUNG', ['II. NỘI DUNG']],
  ['1.\tXã A\t10', ['1.', 'Xã A', '10']],
  ['TT\tNội dung', ['TT', 'Nội dung']],
])('the gap behind the marker of an item parts no columns: %j', (line, columns) => {
  expect(splitLines(line)[0]?.columns.map(({ text }) => text)).toEqual(columns);
});

test('a sign takes as many places as it is read as, and each leads to its start', () => {
  expect(normalise('o\u0301 a', 0, 4)).toEqual({ text: '\u00f3 a', offsets: [0, 2, 3, 4] });
  expect(normalise('a\t\u00a0 b', 0, 5)).toEqual({ text: 'a b', offsets: [0, 1, 4, 5] });
  expect(normalise('a\u200bb\u00adc', 0, 5)).toEqual({ text: 'abc', offsets: [0, 2, 4, 5] });
  expect(normalise('xyz', 1, 2)).toEqual({ text: 'y', offsets: [1, 2] });
  expect(normalise('ab', 0, 2, new Map([[0, '']]))).toEqual({ text: 'b', offsets: [1, 2] });
  expect(normalise('a*b', 0, 3, new Map([[1, '--']]))).toEqual({ text: 'a--b', offsets: [0, 1, 1, 2, 3] });
  expect(normalise('中 文', 0, 3)).toEqual({ text: '中 文', offsets: [0, 1, 2, 3] });
});

test('a part of a mapped text loses its blank ends with their places', () => {
  const mapped = normalise(' ab  c ', 0, 7);
  expect(mapped.text).toBe(' ab c ');
  expect(slice(mapped, 0)).toEqual({ text: 'ab c', offsets: [1, 2, 3, 5, 6] });
  expect(slice(mapped, 3, 5)).toEqual({ text: 'c', offsets: [5, 6] });
  expect(slice(mapped, 3, 4)).toEqual({ text: '', offsets: [5] });
  const whole = normalise('ab', 0, 2);
  expect(slice(whole, 0)).toBe(whole);
});

test.each([
  ['# Một', 'Một'],
  ['###### Sáu', 'Sáu'],
  ['####### Bảy', '####### Bảy'],
  ['#Thẻ', '#Thẻ'],
  ['> Trích', 'Trích'],
  ['>Trích', '>Trích'],
  ['**đậm** và *nghiêng*', 'đậm và nghiêng'],
  ['a * b', 'a * b'],
  ['a *b', 'a b'],
  ['a* b', 'a b'],
  ['(*) ghi chú (**)', '(*) ghi chú (**)'],
  ['2*3 và 2**3', '2*3 và 2**3'],
  ['2*a', '2a'],
  ['(*a', '(a'],
  ['\\*a\\*', '*a*'],
  ['C:\\a', 'C:\\a'],
  ['  ** đầu', '** đầu'],
])('marks of half a Markdown: %j reads %j', (raw, text) => {
  expect(splitLines(raw)[0]?.text).toBe(text);
});
