import { expect, test } from 'vitest';
import { splitLines } from '../../../src/pipeline/text/lines.ts';
import { normalise, slice } from '../../../src/pipeline/text/normalise.ts';

test.each([
  ['### **I. MỤC ĐÍCH**', 'I. MỤC ĐÍCH'],
  ['“*Học tập*” (*) 3*4', '“Học tập” (*) 3*4'],
  ['\uFEFF\u00A0Số:\u00A0\u00A0/KH', 'Số: /KH'],
  ['1\\. Mục\\-đích', '1. Mục-đích'],
  ['Ho\u0301a', 'Hóa'],
  ['<p align="center"><strong>SỞ NỘI VỤ<br/>PHÒNG&nbsp;A</strong></p>', 'SỞ NỘI VỤ PHÒNG A'],
  ['Th&ocirc;ng tư s&#7889; 17 &amp; &ldquo;A&rdquo;', 'Thông tư số 17 & “A”'],
  ['dưới <5% và a < b &khong; <phường>', 'dưới <5% và a < b &khong; <phường>'],
  ['</table>', '</table>'],
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

test('columns are parted by the cells of a table of a page', () => {
  expect(
    splitLines('<tr><td>1</td><td>Ký <b>giao ước</b></td><td>Quý I</td></tr>')[0]?.columns.map(
      ({ text }) => text,
    ),
  ).toEqual(['1', 'Ký giao ước', 'Quý I']);
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
  ['ab)\tHai', ['ab) Hai']],
  ['(a)\tHai', ['(a) Hai']],
  ['abc)\tHai', ['abc)', 'Hai']],
  ['a) b)\tHai', ['a) b)', 'Hai']],
  ['1.2)\tHai', ['1.2) Hai']],
  ['12.3.10.\tHai', ['12.3.10. Hai']],
  ['123.\tHai', ['123.', 'Hai']],
  ['1.234.\tHai', ['1.234.', 'Hai']],
  ['1\tHai', ['1', 'Hai']],
  ['XVIII.\tHai', ['XVIII. Hai']],
  ['MIV.\tHai', ['MIV.', 'Hai']],
  ['–   Hai', ['– Hai']],
  ['--\tHai', ['--', 'Hai']],
  ['1.1.1.1.1.1.\tHai', ['1.1.1.1.1.1. Hai']],
  ['1.1.1.1.1.1.1.\tHai', ['1.1.1.1.1.1.1.', 'Hai']],
  ['1.\t\tHai', ['1. Hai']],
  ['1.    \tHai', ['1. Hai']],
  ['1.\t Hai', ['1. Hai']],
  ['Một\t\tHai\t', ['Một', 'Hai']],
  ['a  b', ['a b']],
])('the gap behind the marker of an item parts no columns: %j', (line, columns) => {
  expect(splitLines(line)[0]?.columns.map(({ text }) => text)).toEqual(columns);
});

test.each(['\u00a0\u00a0\u00a0', ' \u00a0 \u00a0', '&nbsp;&nbsp; ', '\t\u00a0'])(
  'a gap of %j parts columns',
  (gap) => {
    expect(splitLines(`UBND A${gap}CỘNG HÒA`)[0]?.columns.map(({ text }) => text)).toEqual([
      'UBND A',
      'CỘNG HÒA',
    ]);
  },
);

test('marks of quotation stand before each other and before a heading', () => {
  expect(splitLines('> # KẾ HOẠCH\n> > - A').map(({ text }) => text)).toEqual(['KẾ HOẠCH', '- A']);
});

test('the marks of a table part columns beside the wide gaps, in the order of the line', () => {
  const columns = (raw: string): string[] =>
    splitLines(raw, new Map([[raw.indexOf('|'), '\t']]))[0]?.columns.map(({ text }) => text) ?? [];
  expect(columns('A     B|C')).toEqual(['A', 'B', 'C']);
  expect(columns('A|B     C')).toEqual(['A', 'B', 'C']);
  expect(columns('A|B')).toEqual(['A', 'B']);
});

test('the blanks before a line are counted in columns, a tab as four', () => {
  expect(splitLines('A\n  B\n\t C\n\t\tD').map(({ indent }) => indent)).toEqual([0, 2, 5, 8]);
});

test('a line of nothing but marks is kept as printed and has no columns', () => {
  expect(splitLines('# ')).toMatchObject([{ text: '#', columns: [], offsets: [0, 1] }]);
  expect(splitLines(' #\tA\n#')).toMatchObject([{ text: 'A' }, { text: '#', adjacent: true }]);
});

test.each(['', ' ', '\t\r', '\u200B\u200D', ' \u2060\uFEFF ', '\u00AD \u00AD'])('%j is blank', (blank) => {
  const lines = splitLines(`A\n${blank}\nB\nC`);
  expect(lines.map(({ number, adjacent }) => [number, adjacent])).toEqual([
    [1, false],
    [3, false],
    [4, true],
  ]);
});

test('lines are read one by one, each with its own marks, gaps and places', () => {
  const raw = '# A   B\n> C\tD\n*E*\n a *';
  expect(splitLines(raw).map(({ text, columns }) => [text, columns.map((column) => column.text)])).toEqual([
    ['A B', ['A', 'B']],
    ['C D', ['C', 'D']],
    ['E', ['E']],
    ['a *', ['a *']],
  ]);
  expect(splitLines('\n# A\n# B').map(({ number, text, adjacent }) => [number, text, adjacent])).toEqual([
    [2, 'A', false],
    [3, 'B', true],
  ]);
});

test('a line stands where it is printed, its end left out', () => {
  const raw = 'A\r\nB\n\rC\r\r\n';
  expect(splitLines(raw).map(({ start, end }) => raw.slice(start, end))).toEqual(['A', 'B', '\rC\r']);
  expect(splitLines('\n')).toEqual([]);
});

test('a sign takes as many places as it is read as, and each leads to its start', () => {
  expect(normalise('o\u0301 a', 0, 4)).toEqual({ text: '\u00f3 a', offsets: [0, 2, 3, 4] });
  expect(normalise('a\t\u00a0 b', 0, 5)).toEqual({ text: 'a b', offsets: [0, 1, 4, 5] });
  expect(normalise('a\u200bb\u00adc', 0, 5)).toEqual({ text: 'abc', offsets: [0, 2, 4, 5] });
  expect(normalise('xyz', 1, 2)).toEqual({ text: 'y', offsets: [1, 2] });
  expect(normalise('ab', 0, 2, new Map([[0, '']]))).toEqual({ text: 'b', offsets: [1, 2] });
  expect(normalise('a*b', 0, 3, new Map([[1, '--']]))).toEqual({ text: 'a--b', offsets: [0, 1, 1, 2, 3] });
  expect(normalise('a*', 0, 2, new Map([[1, 'o\u0301\u0323']]))).toEqual({
    text: 'a\u1ecd\u0301',
    offsets: [0, 1, 1, 2],
  });
  expect(normalise('a b', 0, 3, new Map([[0, '\t']]))).toEqual({ text: ' b', offsets: [0, 2, 3] });
  expect(normalise('  a', 0, 3)).toEqual({ text: ' a', offsets: [0, 2, 3] });
  // A mark that stands behind the part belongs to none of it; one inside goes with its letter.
  expect(normalise('ao\u0301', 0, 2)).toEqual({ text: 'ao', offsets: [0, 1, 2] });
  expect(normalise('\u1ea1\u0301b', 0, 3)).toEqual({ text: '\u1ea1\u0301b', offsets: [0, 0, 2, 3] });
  expect(normalise(' \u0301a', 0, 3).text).toBe(' a');
  expect(normalise('\u200d\u0301', 0, 2)).toEqual({ text: '', offsets: [2] });
  expect(normalise('a\u0300', 0, 2)).toEqual({ text: '\u00e0', offsets: [0, 2] });
  expect(normalise('a\u20d7b', 0, 3)).toEqual({ text: 'a\u20d7b', offsets: [0, 0, 2, 3] });
  expect(normalise('a\ufe20', 0, 2)).toEqual({ text: 'a\ufe20', offsets: [0, 0, 2] });
  expect(normalise('a\u037eb', 0, 3).text).toBe('a;b');
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
  ['  # Một', 'Một'],
  ['\uFEFF## Hai', 'Hai'],
  ['# ** đầu', '** đầu'],
  ['a** ', 'a'],
  ['*', '*'],
  ['(*', '('],
  ['*)', ')'],
  ['a*)', 'a)'],
  ['*a\n b', 'a'],
  ['\\**a*', '*a'],
  ['\\ a', '\\ a'],
  ['* a *b*', '* a b'],
  ['\t*b*', 'b'],
])('marks of half a Markdown: %j reads %j', (raw, text) => {
  expect(splitLines(raw)[0]?.text).toBe(text);
});
