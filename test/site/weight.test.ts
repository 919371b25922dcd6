import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { openLibrary } from '../../src/loaders/library.ts';
import { planSummaryOf } from '../../src/site/views/plan-summary.ts';
import { attribute, builtPages, dist, elementsOf, type Page } from './pages.ts';

const pages = builtPages();
const gzipped = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;

const filesOf = (page: Page, tag: string, name: string): string[] =>
  elementsOf(page, (e) => e.tagName === tag)
    .map((e) => attribute(e, name))
    .filter((target) => target !== null && /\.(css|js)$/.test(target))
    .map((target) => join(dist, String(target)));

const stylesOf = (page: Page): string[] => filesOf(page, 'link', 'href');
const scriptsOf = (page: Page): string[] => filesOf(page, 'script', 'src');
const weigh = (files: string[]): number => files.reduce((sum, file) => sum + gzipped(readFileSync(file)), 0);

const plans = pages.filter((page) => /^\/ke-hoach\/[^/]+\/$/.test(page.address));
const workshops = ['/tim-kiem/', '/kiem-tra/', '/soan-thao/', '/them-van-ban/', '/so-sanh/', '/ngoai-tuyen/'];

test('a plan page weighs at most 15.1 kB gzip together with its style', () => {
  const heavy = plans
    .map((page) => ({ page: page.address, bytes: gzipped(page.html) + weigh(stylesOf(page)) }))
    .filter(({ bytes }) => bytes > 15_100);
  expect(plans.length).toBeGreaterThanOrEqual(5);
  expect(heavy).toEqual([]);
});

/** A script and everything that it imports before it runs; what it asks for later is not among it. */
const withImports = (files: readonly string[], known: Set<string> = new Set()): string[] => {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    const imported = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g);
    withImports(
      [...imported].map(([, name]) => join(file, '..', name ?? '')),
      known,
    );
  }
  return [...known];
};

test('a reading page loads at most one script, of 4 kB gzip with what it imports', () => {
  const heavy = pages
    .filter((page) => !workshops.includes(page.address))
    .map((page) => ({
      page: page.address,
      scripts: scriptsOf(page).length,
      bytes: weigh(withImports(scriptsOf(page))),
    }))
    .filter(({ scripts, bytes }) => scripts > 1 || bytes > 4_096);
  expect(heavy).toEqual([]);
});

test('no page is larger than 150 kB', () => {
  const large = pages
    .map((page) => ({ page: page.address, bytes: page.html.length }))
    .filter(({ bytes }) => bytes > 150_000);
  expect(large).toEqual([]);
});

/** The newest content store that a build left behind. */
const storeText = (): string => {
  const stores = globSync('{.cache,.astro,node_modules/.astro}/**/data-store*.json', {
    cwd: projectRoot,
  }).map((path) => join(projectRoot, path));
  const newest = stores.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  return newest === undefined ? '' : readFileSync(newest, 'utf8');
};

test('the content store keeps at most 1.5 kB a plan', () => {
  const { catalogue, plans: files } = openLibrary();
  const heavy = [...catalogue.readings]
    .map(([id, reading]) => planSummaryOf(catalogue, reading, files.get(id)?.sidecar ?? null))
    .map((summary) => JSON.stringify(summary).length)
    .filter((bytes) => bytes > 1_500);
  expect(catalogue.readings.size).toBeGreaterThanOrEqual(5);
  expect(heavy).toEqual([]);
});

test('no body of a plan travels through the content store', () => {
  const store = storeText();
  const bodies = [...openLibrary().plans.values()].map(
    ({ text }) =>
      text
        .split('\n')
        .sort((a, b) => b.length - a.length)[0]
        ?.slice(0, 80) ?? '',
  );
  expect(store).not.toBe('');
  expect(bodies.filter((line) => store.includes(line))).toEqual([]);
});
