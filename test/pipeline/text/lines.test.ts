import { expect, test } from 'vitest';
import { findDates } from '../../../src/pipeline/text/date.ts';
import { fold, foldKeepingLength } from '../../../src/pipeline/text/fold.ts';
import { splitLines } from '../../../src/pipeline/text/lines.ts';
import { parseMisreadRoman, parseRoman } from '../../../src/pipeline/text/numerals.ts';
import { lineIndex } from '../../../src/pipeline/text/position.ts';
import { slug } from '../../../src/pipeline/text/slug.ts';

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

test('places count lines and columns from one', () => {
  const index = lineIndex('a\nbc\n');
  expect([index.point(0), index.point(3), index.point(99)]).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 2 },
    { line: 3, column: 1 },
  ]);
  expect(index.lineCount).toBe(3);
});

test('slugs and folds', () => {
  expect(slug('KH-HĐTĐKT')).toBe('kh-hdtdkt');
  expect(slug('91/2017/NĐ-CP')).toBe('91-2017-nd-cp');
  expect(fold('Nơi nhận Đ')).toBe('noi nhan d');
  expect(foldKeepingLength('Thưởng, Đ')).toHaveLength('Thưởng, Đ'.length);
});

test('Roman numerals, also misread', () => {
  expect(['XIV', 'IX', 'IIX', ''].map(parseRoman)).toEqual([14, 9, null, null]);
  expect(['lI', 'Vl', '11', 'l'].map(parseMisreadRoman)).toEqual([2, 6, null, 1]);
});

test('dates in every printed form, blanks null', () => {
  expect(
    findDates('18/10/2021, ngày 5 tháng 3 năm 2022 và ngày … tháng 9 năm 2024; 91/2017/NĐ-CP').map(
      ({ text, iso, date }) => [text, iso, date.month],
    ),
  ).toEqual([
    ['18/10/2021', '2021-10-18', 10],
    ['ngày 5 tháng 3 năm 2022', '2022-03-05', 3],
    ['ngày … tháng 9 năm 2024', null, 9],
  ]);
});
