import { expect, test } from 'vitest';
import { checkPublishedFamilies } from '../../../src/pipeline/catalogue/check-published-families.ts';
import { emptyRegistry } from '../../../src/pipeline/registry.ts';
import { planOf } from '../clause/families/plans.ts';

const clause = (year: number): string =>
  `Các đơn vị đăng ký thi đua năm ${year}, giới thiệu điển hình tiên tiến trong phong trào thi đua yêu nước về thường trực Hội đồng.`;
const readings = [
  planOf('ke-hoach-1', { commune: 'An Bình', year: 2023 }, [clause(2023)]),
  planOf('ke-hoach-2', { commune: 'Tân Phú', year: 2025 }, [clause(2025)]),
];
const check = (...published: { id: string; plan: string; anchor: string }[]) =>
  checkPublishedFamilies(readings, emptyRegistry, published);

test('a family that was never published is told with what to add', () => {
  const { lost, unnamed } = check();
  expect(lost).toEqual([]);
  expect(unnamed).toMatchObject([{ plan: 'ke-hoach-2', anchor: 'i.1' }]);
  expect(check(...unnamed)).toEqual({ lost: [], unnamed: [] });
});

test('a published id that no family holds any more is told with its place in the list', () => {
  const known = { id: 'dang-ky', plan: 'ke-hoach-1', anchor: 'i.1' };
  const gone = { id: 'da-mat', plan: 'ke-hoach-9', anchor: 'i.1' };
  expect(check(known, gone)).toEqual({ lost: [{ id: 'da-mat', at: 1 }], unnamed: [] });
});
