import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { buildCatalogue } from '../../src/pipeline/catalogue/catalogue.ts';
import { run } from '../../src/pipeline/run.ts';
import { movementTarget } from '../../src/site/views/movement-target.ts';
import { likeness } from '../../src/site/views/name-likeness.ts';
import { ungroupedAddress, ungroupedNames } from '../../src/site/views/ungrouped.ts';

const { registry, today } = openLibrary().catalogue;

const planOf = (id: string, clauses: readonly string[]): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'HUYỆN ĐÔNG HÒA',
    `Số: ${id}/KH-UBND`,
    'Đông Hòa, ngày 12 tháng 3 năm 2023',
    'KẾ HOẠCH',
    'Phát động thi đua năm 2023',
    'I. NỘI DUNG',
    ...clauses.map((clause, index) => `${index + 1}. ${clause}`),
  ].join('\n\n');

const reading = (id: string, clauses: readonly string[]) =>
  run({ path: `${id}.txt`, text: planOf(id, clauses), sha256: '0'.repeat(64) }, registry, {
    id: `ke-hoach-${id}`,
  });

const catalogue = buildCatalogue(
  [
    reading('11', [
      'Hưởng ứng phong trào thi đua “Đông Hòa sạch nhà đẹp ngõ”.',
      'Duy trì phong trào thi đua “Giờ vàng việc tốt” trong cơ quan.',
    ]),
    reading('12', ['Tổng kết phong trào thi đua “Đông Hoà sạch nhà, đẹp ngõ”.']),
  ],
  registry,
  today,
);

test('one name in two spellings is one, and names of more plans stand first', () => {
  const names = ungroupedNames(catalogue).map(({ id, plans, times }) => ({ id, plans, times }));
  expect(names).toEqual([
    { id: 'dong-hoa-sach-nha-dep-ngo', plans: 2, times: 2 },
    { id: 'gio-vang-viec-tot', plans: 1, times: 1 },
  ]);
});

test('a mention leads to its name among those in no family', () => {
  const targets = [...catalogue.readings.values()].flatMap(({ movements }) =>
    movements.map((mention) => movementTarget(mention, catalogue)?.href),
  );
  expect(targets).toHaveLength(3);
  expect(new Set(targets)).toEqual(
    new Set([
      '/phong-trao/chua-xep-nhom/dong-hoa-sach-nha-dep-ngo/',
      '/phong-trao/chua-xep-nhom/gio-vang-viec-tot/',
    ]),
  );
  expect(ungroupedAddress(catalogue, 'Một tên khác')).toBeNull();
});

test.each([
  ['Chung sức xây dựng nông thôn mới', 'chung sức xây dựng NÔNG THÔN MỚI', 1],
  ['Giờ vàng việc tốt', 'Chung tay vì người nghèo', 0],
])('%s and %s are alike by %d', (one, other, score) => {
  expect(likeness(one, other)).toBe(score);
});

test('a name with one word changed is nearer than one with half of them', () => {
  const wanted = 'Huyện A chung tay xây dựng nông thôn mới';
  expect(likeness(wanted, 'Tỉnh A chung tay xây dựng nông thôn mới')).toBeGreaterThan(
    likeness(wanted, 'Xây dựng đô thị văn minh'),
  );
});
