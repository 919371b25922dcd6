import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenLinks } from '../../../scripts/shard/prove/broken-links.ts';
import { savedFaults } from '../../../scripts/shard/prove/saved-faults.ts';
import { sitemapFaults } from '../../../scripts/shard/prove/sitemap-faults.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'kho-thi-dua-prove-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const write = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
};

test('links that lead nowhere are told with the page that they stand on', () => {
  write({
    'index.html':
      '<a href="/a/#x">a</a> <a href="/b/">b</a> <a href="/a/#y">y</a> <img src="/z.png"> <a href="https://other.vn/">o</a>',
    'a/index.html': '<p id="x">x</p> <a href="../?q=1&amp;r=2">home</a> <a href="tệp.txt">t</a>',
    'a/tệp.txt': '',
  });
  const { pages, links, broken } = brokenLinks(site);
  expect([pages, links]).toEqual([2, 7]);
  expect(broken).toEqual([
    '/ leads to /b/: no page and no file',
    '/ leads to /a/#y: no such fragment',
    '/ leads to /z.png: no page and no file',
  ]);
});

test('a sitemap names every page once, but for hidden ones and short addresses', () => {
  const map = (...paths: string[]): string =>
    paths.map((path) => `<loc>https://kho.vn/${path}</loc>`).join('');
  write({
    'sitemap-index.xml': map('sitemap-hub.xml', 'sitemap-a.xml', 'sitemap-b.xml'),
    'sitemap-hub.xml': map('a/', 'b/', 'gone/'),
    'sitemap-a.xml': map('a/'),
    'a/index.html': '',
    'b/index.html': '',
    'c/index.html': '',
    'd/index.html': '<meta name="robots" content="noindex" />',
    'pt/x/index.html': '',
  });
  expect(sitemapFaults(site)).toEqual({
    maps: 3,
    addresses: 4,
    faults: [
      'sitemap-b.xml is named and not there',
      '/a/ is named twice',
      '/gone/ is named and not there',
      '/c/ is not named',
    ],
  });
});

test('what is listed as to be saved is there with its bytes, and every plan is listed', () => {
  const row = (path: string, text: string) => [
    path,
    text.length,
    createHash('sha256').update(text).digest('hex').slice(0, 32),
  ];
  write({
    'ngoai-tuyen/danh-sach.json': JSON.stringify({ parts: [{ lists: ['plans-1'] }] }),
    'ngoai-tuyen/danh-sach/plans-1.json': JSON.stringify([
      row('/ke-hoach/a/', 'a'),
      row('/ke-hoach/b/', 'bb'),
      row('/ke-hoach/c/', 'c'),
    ]),
    'ke-hoach/a/index.html': 'a',
    'ke-hoach/b/index.html': 'b',
  });
  const { parts, files, faults } = savedFaults(site, ['/ke-hoach/a/', '/ke-hoach/d/']);
  expect([parts, files]).toEqual([1, 3]);
  expect(faults).toEqual([
    '/ke-hoach/b/ holds other bytes than listed',
    '/ke-hoach/c/ is listed and not there',
    '/ke-hoach/d/ is in no list',
  ]);
});
