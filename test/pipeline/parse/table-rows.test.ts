import { expect, test } from 'vitest';
import { read } from './reading.ts';

const rolesOf = (table: string) =>
  read(`KẾ HOẠCH\nCông tác\n\n1. Mức thưởng theo bảng sau:\n${table}\n2. Thực hiện.`).roles.slice(2);

test.each([
  ['drawn with bars', '| TT | Việc |\n|---|---|\n| 1 | Họp |', 3],
  ['in three columns', 'TT   Việc        Hạn\n1    Họp         Tháng 3\n2    Tổng kết    Tháng 12', 3],
  ['in two columns', 'Tập thể        2.000\nCá nhân        1.000\nHộ        500', 3],
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
