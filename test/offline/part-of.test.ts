import { expect, test } from 'vitest';
import { addressKind } from '../../src/offline/address-kind.ts';
import { partOf } from '../../src/offline/part-of.ts';

const isPlan = (id: string): boolean => id === 'ke-hoach-a';

test.each([
  ['/', 'frame', null],
  ['/_astro/Frame.abc.css', 'frame', null],
  ['/ke-hoach/cap/xa/', 'frame', null],
  ['/ke-hoach/ke-hoach-a/', 'plans', 'ke-hoach-a'],
  ['/ke-hoach/ke-hoach-a/vi-sao/', 'plans', 'ke-hoach-a'],
  ['/du-lieu/ke-hoach/ke-hoach-a.json', 'plans', 'ke-hoach-a'],
  ['/ke-hoach/ke-hoach-a/ke-hoach-a.docx', 'downloads', 'ke-hoach-a'],
  ['/du-lieu/ke-hoach.csv', 'downloads', null],
  ['/pagefind/pagefind.js', 'search', null],
  ['/van-ban/nghi-dinh-98-2023-nd-cp/', 'registry', null],
] as const)('%s is saved with %s', (path, kind, plan) => {
  expect(partOf(path, isPlan)).toEqual({ kind, plan });
});

test.each(['/sw.js', '/xem-truoc/kho.png', '/sitemap-0.xml', '/ngoai-tuyen/danh-sach.json', '/robots.txt'])(
  '%s is never saved',
  (path) => {
    expect(partOf(path, isPlan)).toBeNull();
  },
);

test.each([
  ['/', 'page'],
  ['/404.html', 'page'],
  ['/_astro/Frame.abc.css', 'hashed'],
  ['/pagefind/fragment/vi_1/0.pf_fragment', 'hashed'],
  ['/pagefind/pagefind-entry.json', 'data'],
  ['/pagefind/wasm.unknown.pagefind', 'data'],
  ['/tim-kiem/ten.json', 'data'],
  ['/ke-hoach/a/a.docx', 'other'],
] as const)('%s is kept as %s', (path, kind) => {
  expect(addressKind(path)).toBe(kind);
});
