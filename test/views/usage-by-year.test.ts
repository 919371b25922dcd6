import { expect, test } from 'vitest';
import type { MentionRow } from '../../src/pipeline/catalogue/mention-row.ts';
import type { Level } from '../../src/schemas/identity.ts';
import { sentencesPerPage } from '../../src/site/paging.ts';
import { usageByYear } from '../../src/site/views/usage-by-year.ts';

const row = (plan: string, day: string | null, level: Level): MentionRow => ({
  plan,
  level,
  place: null,
  day,
  anchor: null,
  role: null,
  line: 1,
  before: '',
  text: '',
  after: '',
});
const pageOf = (page: number): string => (page === 1 ? '/x/' : `/x/trang-${page}/`);

test('plans are counted once a year and level, and each count leads to the first sentence', () => {
  const rows = [
    row('a', '2024-05-01', 'province'),
    row('a', '2024-05-01', 'province'),
    row('b', '2024-01', 'commune'),
    row('c', '2021', 'commune'),
    row('d', null, 'commune'),
  ];
  const usage = usageByYear(rows, pageOf);
  expect(usage?.levels).toEqual(['Cấp tỉnh', 'Cấp xã']);
  expect(usage?.years.map(({ year, cells }) => [year, ...cells.map((cell) => cell?.plans ?? 0)])).toEqual([
    ['2024', 1, 1],
    ['2021', 0, 1],
    ['chưa rõ', 0, 1],
  ]);
  expect(usage?.years[0]?.cells[0]?.href).toBe('/x/#nam-2024-tinh');
});

test('a count leads to the page on which its first sentence stands', () => {
  const many = Array.from({ length: sentencesPerPage }, (_, index) => row(`p${index}`, '2024', 'province'));
  const usage = usageByYear([...many, row('last', '2023', 'province')], pageOf);
  expect(usage?.years[1]?.cells[0]?.href).toBe('/x/trang-2/#nam-2023-tinh');
  expect(usage?.years[0]?.cells[0]?.part).toBe(100);
});

test('one cell says no more than the count above the list', () => {
  expect(usageByYear([row('a', '2024', 'province')], pageOf)).toBeNull();
  expect(usageByYear([], pageOf)).toBeNull();
});
