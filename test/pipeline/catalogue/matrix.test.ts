import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/loaders/library.ts';
import { matrixRow } from '../../../src/pipeline/catalogue/matrix.ts';
import { matrixColumns } from '../../../src/pipeline/catalogue/matrix-columns.table.ts';
import { emptyRegistry } from '../../../src/pipeline/registry.ts';
import { run } from '../../../src/pipeline/run.ts';
import { role } from '../../../src/schemas/role.ts';

const rowOf = (body: readonly string[]) =>
  matrixRow(
    run(
      {
        path: 'x.txt',
        sha256: '0'.repeat(64),
        text: ['KẾ HOẠCH', 'Phát động thi đua năm 2024', ...body].join('\n\n'),
      },
      emptyRegistry,
    ),
  );

const cell = (row: ReturnType<typeof matrixRow>, name: string) => row.find((one) => one.role === name);

test('every role of the outline has one column, of its own or with a neighbour', () => {
  const outside = ['can-cu', 'dan-nhap', 'ket-thuc', 'noi-nhan', 'ky-ten'];
  const shown = new Set(matrixColumns.flatMap((column) => [column.role, column.sharedWith]));
  expect(role.options.filter((name) => !shown.has(name))).toEqual(outside);
  expect(new Set(matrixColumns.map((column) => column.role)).size).toBe(matrixColumns.length);
});

test('a section of two roles counts for both only where its clauses are not told apart', () => {
  const together = rowOf(['I. MỤC ĐÍCH, YÊU CẦU', 'II. TỔ CHỨC THỰC HIỆN', '1. Giao Phòng Nội vụ theo dõi.']);
  expect(cell(together, 'muc-dich')).toMatchObject({ anchor: 'i', isShared: true });
  expect(cell(together, 'yeu-cau')).toMatchObject({ anchor: 'i', isShared: true });
  const apart = rowOf([
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    'a) Động viên.',
    '2. Yêu cầu',
    'a) Thiết thực.',
  ]);
  expect(cell(apart, 'muc-dich')).toMatchObject({ anchor: 'i.1', clauses: 1, isShared: false });
  expect(cell(apart, 'yeu-cau')).toMatchObject({ anchor: 'i.2', clauses: 1, isShared: false });
});

test('what a plan lacks has no anchor and no clause', () => {
  expect(cell(rowOf(['I. MỤC ĐÍCH', '1. Động viên.']), 'ho-so-khen-thuong')).toEqual({
    role: 'ho-so-khen-thuong',
    anchor: null,
    clauses: 0,
    isShared: false,
  });
});

test('every cell of the plans leads to a division of its plan', () => {
  for (const reading of openLibrary().catalogue.readings.values()) {
    const anchors = new Set<string>();
    const walk = (nodes: typeof reading.entry.outline): void => {
      for (const node of nodes) {
        anchors.add(node.anchor);
        walk(node.children);
      }
    };
    walk(reading.entry.outline);
    const row = matrixRow(reading);
    expect(row.filter(({ anchor }) => anchor !== null && !anchors.has(anchor))).toEqual([]);
    expect(row.filter(({ anchor }) => anchor !== null).length).toBeGreaterThan(5);
  }
});
