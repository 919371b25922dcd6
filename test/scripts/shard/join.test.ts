import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gatherSites } from '../../../scripts/shard/gather-sites.ts';
import { type Synced, syncFolder } from '../../../scripts/shard/sync-folder.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kho-thi-dua-join-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const write = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
};
const read = (path: string): string => readFileSync(join(home, 'served', path), 'utf8');
const joinAll = (): Synced => {
  const gathered = join(home, 'gathered');
  rmSync(gathered, { recursive: true, force: true });
  mkdirSync(join(gathered, 'pagefind'), { recursive: true });
  writeFileSync(join(gathered, 'pagefind/pagefind-entry.json'), 'joined');
  gatherSites([join(home, 'hub'), join(home, 'a')], gathered, 'https://kho.vn');
  return syncFolder(gathered, join(home, 'served'));
};

beforeEach(() =>
  write({
    'hub/index.html': 'hub',
    'hub/sitemap-hub.xml': '<urlset/>',
    'hub/pagefind/own.json': 'of the hub alone',
    'hub/_astro/x.css': 'css',
    'a/_astro/x.css': 'css',
    'a/ke-hoach/a/index.html': 'plan a',
    'a/sitemap-year-2024.xml': '<urlset/>',
    'a/pagefind/own.json': 'of a alone',
  }),
);

test('the sites of all parts and the joined search stand in one folder', () => {
  expect(joinAll()).toEqual({ files: 7, copied: 7, removed: 0 });
  expect([read('index.html'), read('ke-hoach/a/index.html'), read('pagefind/pagefind-entry.json')]).toEqual([
    'hub',
    'plan a',
    'joined',
  ]);
  expect(existsSync(join(home, 'served/pagefind/own.json'))).toBe(false);
  expect(read('sitemap-index.xml').match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://kho.vn/sitemap-hub.xml',
    '<loc>https://kho.vn/sitemap-year-2024.xml',
  ]);
});

test('a second time only what has changed is copied, and what is gone is removed', async () => {
  joinAll();
  const untouched = statSync(join(home, 'served/index.html')).mtimeMs;
  write({ 'a/ke-hoach/a/index.html': 'plan A' });
  await rm(join(home, 'a/sitemap-year-2024.xml'));
  expect(joinAll()).toEqual({ files: 6, copied: 2, removed: 1 });
  expect(read('ke-hoach/a/index.html')).toBe('plan A');
  expect(statSync(join(home, 'served/index.html')).mtimeMs).toBe(untouched);
});

test('two parts that hold different files of one name are refused', () => {
  write({ 'a/index.html': 'another home' });
  expect(joinAll).toThrow('index.html');
});
