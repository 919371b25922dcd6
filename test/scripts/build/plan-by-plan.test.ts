import { expect, test } from 'vitest';
import { planByPlan } from '../../../scripts/build/apart/plan-by-plan.ts';

const ordered = (...pathnames: readonly string[]): string[] =>
  planByPlan(pathnames.map((pathname) => ({ pathname }))).map(({ pathname }) => pathname);

test('pages and files of one plan follow each other where its first stands, all else stays where it is', () => {
  expect(
    ordered(
      '/',
      '/du-lieu/ke-hoach/a.json',
      '/du-lieu/ke-hoach/b.json',
      '/lich/',
      '/ke-hoach/a/',
      '/ke-hoach/b/',
      '/ke-hoach/a/a.docx',
      '/ke-hoach/b/b.docx',
      '/ke-hoach/b/ban-goc/trang-2/',
      '/van-ban/a/',
    ),
  ).toEqual([
    '/',
    '/du-lieu/ke-hoach/a.json',
    '/ke-hoach/a/',
    '/ke-hoach/a/a.docx',
    '/du-lieu/ke-hoach/b.json',
    '/ke-hoach/b/',
    '/ke-hoach/b/b.docx',
    '/ke-hoach/b/ban-goc/trang-2/',
    '/lich/',
    '/van-ban/a/',
  ]);
});

test('plans with one name in another part of the site, and ids that begin alike, stay apart', () => {
  expect(ordered('/ke-hoach/a/', '/phong-trao/a/', '/ke-hoach/a-2/', '/ke-hoach/a/lich/')).toEqual([
    '/ke-hoach/a/',
    '/ke-hoach/a/lich/',
    '/phong-trao/a/',
    '/ke-hoach/a-2/',
  ]);
});
