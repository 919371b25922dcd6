import { expect, test } from 'vitest';
import { isOwned } from '../../../scripts/shard/owned-files.ts';
import type { PartName } from '../../../src/loaders/shard/part.ts';

const byYear = new Map<string, PartName>([
  ['ke-hoach-152', 'year-2024'],
  ['ke-hoach-879', 'year-2021'],
]);
const byProvince = new Map<string, PartName>([['ke-hoach-152', 'province-dong-nai']]);

test.each<[string, PartName]>([
  ['ke-hoach/ke-hoach-152/index.html', 'year-2024'],
  ['ke-hoach/ke-hoach-152/vi-sao/index.html', 'year-2024'],
  ['ke-hoach/ke-hoach-152/ke-hoach-152.docx', 'year-2024'],
  ['du-lieu/ke-hoach/ke-hoach-879.json', 'year-2021'],
  ['du-lieu/ke-hoach/ke-hoach-879.xml', 'year-2021'],
  ['du-lieu/dieu-khoan/2024.jsonl', 'year-2024'],
  ['du-lieu/dieu-khoan/2024-2.jsonl', 'year-2024'],
  ['du-lieu/ke-hoach.json', 'hub'],
  ['du-lieu/dieu-khoan/khong-ro-nam.csv', 'year-none'],
  ['ke-hoach/index.html', 'hub'],
  ['ke-hoach/trang-2/index.html', 'hub'],
  ['van-ban/nghi-dinh-30-2020-nd-cp/index.html', 'hub'],
  ['index.html', 'hub'],
])('%s belongs to %s alone', (path, owner) => {
  const owners = (['hub', 'year-2021', 'year-2024', 'year-none'] satisfies PartName[]).filter((part) =>
    isOwned(path, part, byYear),
  );
  expect(owners).toEqual([owner]);
});

test('what is named by its contents may come from every build', () => {
  expect(isOwned('_astro/Frame.1a2b.css', 'hub', byYear)).toBe(true);
  expect(isOwned('_astro/Frame.1a2b.css', 'year-2021', byYear)).toBe(true);
});

test.each<[string, PartName]>([
  ['du-lieu/dieu-khoan/2024-dong-nai.jsonl', 'province-dong-nai'],
  ['du-lieu/dieu-khoan/2024-dong-nai-2.csv', 'province-dong-nai'],
  ['du-lieu/dieu-khoan/khong-ro-nam-bac-kan.csv', 'province-bac-kan'],
  ['du-lieu/dieu-khoan/2024-none.csv', 'province-none'],
])('where provinces divide, %s belongs to %s alone', (path, owner) => {
  const parts = ['hub', 'province-dong-nai', 'province-bac-kan', 'province-none'] satisfies PartName[];
  expect(parts.filter((part) => isOwned(path, part, byProvince))).toEqual([owner]);
});

test('where provinces divide, no part keeps the clauses of a whole year', () => {
  for (const part of ['hub', 'province-dong-nai'] satisfies PartName[])
    expect(isOwned('du-lieu/dieu-khoan/2024.csv', part, byProvince)).toBe(false);
});
