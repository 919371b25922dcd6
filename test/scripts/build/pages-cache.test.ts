import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptKeys, withPagesCache } from '../../../scripts/build/pages-cache.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'kho-thi-dua-pages-'));
  vi.stubEnv('BUILD_CACHE', 'pages');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

/** A build that keeps one page under a key. */
const keeping = (cacheKey: string) => async (): Promise<void> => {
  const paths = { '/a/': { cacheKey, outputFile: 'a/index.html' } };
  mkdirSync(join(cache, 'astro'), { recursive: true });
  writeFileSync(
    join(cache, 'astro/incremental-build.json'),
    JSON.stringify({ routes: { 'src/pages/a.astro': { paths } } }),
  );
};

test('keys of a build that ended are there for the next one', async () => {
  expect(keptKeys(cache)).toEqual(new Map());
  await withPagesCache(cache, keeping('one'));
  let seen: ReadonlyMap<string, string> = new Map();
  await withPagesCache(cache, async () => {
    seen = keptKeys(cache);
  });
  expect(seen).toEqual(new Map([['a/index.html', 'one']]));
});

test('keys are dropped where a build was cut short after it had put new pages in the place of old ones', async () => {
  await withPagesCache(cache, keeping('one'));
  await expect(withPagesCache(cache, () => Promise.reject(new Error('killed')))).rejects.toThrow('killed');
  expect(keptKeys(cache).size).toBe(1);
  let seen = -1;
  await withPagesCache(cache, async () => {
    seen = keptKeys(cache).size;
  });
  expect(seen).toBe(0);
});

test('a build that keeps no pages leaves nothing', async () => {
  vi.stubEnv('BUILD_CACHE', '');
  await withPagesCache(cache, async () => {});
  expect(existsSync(join(cache, 'pages-open'))).toBe(false);
});
