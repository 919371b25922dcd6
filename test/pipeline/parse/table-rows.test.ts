import { expect, test } from 'vitest';
import { tableRows } from '../../../src/pipeline/parse/table-rows.ts';
import { splitLines } from '../../../src/pipeline/text/lines.ts';
import { read } from './reading.ts';

const rolesOf = (table: string) =>
  read(`KẾ HOẠCH\nCông tác\n\n1. Mức thưởng theo bảng sau:\n${table}\n2. Thực hiện.`).roles.slice(2);

test.each([
  ['drawn with bars', '| TT | Việc |\n|---|---|\n| 1 | Họp |', 3],
  ['in three columns', 'TT   Việc        Hạn\n1    Họp         Tháng 3\n2    Tổng kết    Tháng 12', 3],
  ['in two columns', 'Tập thể        2.000\nCá nhân        1.000\nHộ        500', 3],
  ['one cell a line, with a sum', 'TT\nViệc\nĐiểm\n1\nHọp\n40\n2\nTổng kết\n60\nTổng cộng\n100', 11],
  [
    'one cell a line, the last cells empty',
    'TT\nViệc\nĐiểm\nTự chấm\n1\nHọp\n40\n2\nTổng kết\n60\nTổng\n100',
    12,
  ],
  ['one cell a line', 'TT\nViệc\nHạn\n1\nHọp\nTháng 3\n2\nTổng kết\nTháng 12', 9],
  [
    'a cell over two lines',
    'TT   Việc                Hạn\n1    Họp bàn về          Tháng 3\n          công tác năm',
    3,
  ],
])('a table %s', (_what, table, count) => {
  expect(rolesOf(table)).toEqual([
    '4 division',
    ...Array.from({ length: count }, (_, index) => `${5 + index} tableRow`),
    `${5 + count} division`,
  ]);
});

test.each([
  ['a marker before a wide gap', '-     Một việc.\n-     Hai việc.\n-     Ba việc.'],
  ['a blank to be filled', 'Họ và tên: ........\nNăm sinh: ........'],
  ['a lone wide gap', 'Thi đua lập thành tích     chào mừng Đại hội.'],
])('no table: %s', (_what, lines) => {
  expect(rolesOf(lines).some((role) => role.includes('tableRow'))).toBe(false);
});

test('a sentence that a table interrupts goes on behind it', () => {
  expect(
    read('KẾ HOẠCH\nA\n\n1. Phù hợp với điều kiện của\n| TT | Việc |\n| 1 | Họp |\nmỗi cơ quan.').roles.slice(
      2,
    ),
  ).toEqual(['4+7 division', '5 tableRow', '6 tableRow']);
});

test('a footnote is told from a list by the mark that points at it', () => {
  const { roles } = read(
    'KẾ HOẠCH\nA\n\n1. Các xã vùng cao(1) thực hiện.\n2. Hai.\n(1) Gồm các xã: B, C.\n3. Ba.',
  );
  expect(roles.slice(2)).toEqual(['4 division', '5 division', '6 footnote', '7 division']);
});

/** Numbers of the lines of a text that are rows of a table. */
const rowsIn = (text: string): number[] =>
  [...tableRows(splitLines(text))].map(({ number }) => number).sort((a, b) => a - b);

test.each([
  ['two bars on one line', 'Một\n| Họp |\nHai', [2]],
  ['one bar', 'Một | Hai', []],
  ['a rule with a bar', '---|---', [1]],
  ['a rule without a bar', '-------', []],
  ['a short rule', '|-', []],
  ['three lines in two columns', 'A     1\nB     2\nC     3', [1, 2, 3]],
  ['two lines in two columns', 'A     1\nB     2', []],
  ['two lines in three columns', 'A     1     x\nB     2     y', [1, 2]],
  ['one line in three columns', 'A     1     x', []],
  ['lines in columns among others', 'Một\nA     1\nB     2\nC     3\nHai', [2, 3, 4]],
  ['lines in columns with running text between', 'A     1\nB     2\nMột\nC     3', []],
  ['two tables', 'A     1     x\nB     2     y\nMột\nA     1\nB     2', [1, 2]],
  ['the rest of a cell', 'A     1\nB     2\n          thêm\nC     3', [1, 2, 3, 4]],
  ['the rest of a cell, hardly indented', 'A     1\nB     2\n         thêm\nC     3', []],
  ['the rest of a cell over a blank line', 'A     1\nB     2\n\n          thêm\nC     3', []],
  ['an indented line over a table', '          thêm\nA     1\nB     2\nC     3', [2, 3, 4]],
  ['rests alone that make no table', 'A     1\nB     2\n          thêm\n          nữa', []],
  ['numbers before two columns', '1.     A     x\n2.     B     y\n3.     C     z', [1, 2, 3]],
  ['numbers before one column', '1.     A\n2.     B\n3.     C', []],
  ['clauses that hold a wide gap', '1. Một     hai\n2. Ba     bốn\n3. Năm     sáu', []],
])('rows: %s', (_what, text, rows) => {
  expect(rowsIn(text)).toEqual(rows);
});

test.each([
  ['a second cell a line', 'TT\nViệc\n1\nHọp\n2\nTổng kết\nHết', [1, 2, 3, 4, 5, 6]],
  ['ordinals with a stop or a nought', 'STT\nViệc\n01\nHọp\n2.\nTổng kết\n3)\nHọp', [1, 2, 3, 4, 5, 6, 7, 8]],
  ['one row', 'TT\nViệc\n1\nHọp\nHết', [1, 2, 3, 4]],
  ['one row of nothing but its ordinal', 'TT\n1\nHọp', []],
  ['no ordinal', 'TT\nViệc\nHọp', []],
  [
    'a first ordinal behind eight headings',
    `TT\n${'Cột\n'.repeat(8)}1\n${'Ô\n'.repeat(8)}2\n${'Ô\n'.repeat(8)}`,
    Array.from({ length: 27 }, (_, at) => at + 1),
  ],
  ['a first ordinal behind nine headings', `TT\n${'Cột\n'.repeat(9)}1\nMột`, []],
  ['a sentence before the first ordinal', `TT\n${'Các đơn vị '.repeat(15)}\n1\nMột`, []],
  ['cells over several lines', 'TT\nViệc\n1\nHọp\nbàn\nviệc\n2\nHọp\nHết', [1, 2, 3, 4, 5, 6, 7, 8]],
  ['a second ordinal too far', 'TT\nViệc\n1\nA\nB\nC\nD\nE\nF\n2\nG', [1, 2, 3, 4]],
  ['a last row that the text breaks off', 'TT\nViệc\nHạn\n1\nHọp', [1, 2, 3, 4, 5]],
  ['two tables', 'TT\nViệc\n1\nHọp\nTT\nViệc\n1\nHọp\nHết', [1, 2, 3, 4, 5, 6, 7, 8]],
  [
    'sums over several lines',
    'TT\nViệc\n1\n40\n2\n60\nTổng cộng\n100\n50 %\nHết',
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  ],
  ['no words behind a sum', 'TT\nViệc\n1\n40\n2\n60\nTổng cộng\nĐạt 100', [1, 2, 3, 4, 5, 6, 7]],
  ['no number without the word for a sum', 'TT\nViệc\n1\n40\n2\n60\n100', [1, 2, 3, 4, 5, 6]],
])('rows of a table one cell a line: %s', (_what, text, rows) => {
  expect(rowsIn(text)).toEqual(rows);
});

test.each([
  ['two rows', 'STT Đơn vị Điểm\n1 Xã A 90\n2 Xã B 80\nHết', [1, 2, 3]],
  ['ordinals with a nought', 'TT Đơn vị\n01 Xã A\n02 Xã B', [1, 2, 3]],
  ['one row', 'STT Đơn vị Điểm\n1 Xã A 90\nHết', []],
  ['a cell that goes on', 'STT Đơn vị Điểm\n1 Xã A\nvà Xã C\n2 Xã B 80\n3 Xã D', [1, 2, 3, 4, 5]],
  ['headings over two lines', 'STT Đơn vị\nĐiểm\n1 Xã A\n2 Xã B', [1, 2, 3, 4]],
  ['a second row too far', 'STT Đơn vị\n1 Xã A\nvà\nvà\nvà\n2 Xã B', []],
  ['ordinals alone', 'STT Đơn vị\n1\n2\n3', []],
  ['numbers that only begin so', 'STT Đơn vị\n10 Xã A\n20 Xã B', []],
  ['the same rows under another heading', 'Tên đơn vị\n1 Xã A\n2 Xã B', []],
  ['the same rows under a heading in small letters', 'stt đơn vị\n1 Xã A\n2 Xã B', [1, 2, 3]],
  ['two tables', 'STT Đơn vị\n1 A\n2 B\nSTT Đơn vị\n1 C\n2 D', [1, 2, 3, 4, 5, 6]],
])('rows whose columns ran together: %s', (_what, text, rows) => {
  expect(rowsIn(text)).toEqual(rows);
});
