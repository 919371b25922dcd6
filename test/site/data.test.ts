import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../scripts/project-root.ts';
import { serveSite } from '../../scripts/serve.ts';
import { clauseLine } from '../../src/schemas/clause-line.ts';
import { entry } from '../../src/schemas/entry.ts';
import { planFacts } from '../../src/schemas/plan-facts.ts';
import { datasets } from '../../src/site/datasets.ts';
import { elementsOfXml, textOfXml } from '../render/well-formed.ts';
import { attribute, builtPages, dist, elementsOf } from './pages.ts';

const filesOf = (pattern: string): string[] => globSync(pattern, { cwd: dist }).sort();
const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8');
const run = promisify(execFile);

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite(dist, 0);
});
afterAll(() => {
  site.server.closeAllConnections();
  site.server.close();
});

test('every line of the clauses fits its schema, and its address leads to an element of a page', () => {
  const fragments = new Map(
    builtPages().map((page) => [
      page.address,
      new Set(elementsOf(page, () => true).map((element) => attribute(element, 'id'))),
    ]),
  );
  const files = filesOf('du-lieu/dieu-khoan/*.jsonl');
  const lines = files.flatMap((file) => textOf(file).trim().split('\n'));
  expect(lines.length).toBeGreaterThan(100);
  for (const line of lines) {
    const clause = clauseLine.parse(JSON.parse(line));
    const [page = '', fragment = ''] = clause.url.split('#');
    expect(fragments.get(page)?.has(decodeURIComponent(fragment)), clause.url).toBe(true);
  }
});

test('every record fits the schema of its collection, and whole records stand where the list of plans says', () => {
  for (const { id, schema } of datasets) {
    const records: unknown[] = JSON.parse(textOf(`du-lieu/${id}.json`));
    expect(records.length, id).toBeGreaterThan(0);
    for (const record of records) expect(() => schema.parse(record)).not.toThrow();
  }
  const listed = z.array(planFacts).parse(JSON.parse(textOf('du-lieu/ke-hoach.json')));
  for (const { id, record } of listed) expect(entry.parse(JSON.parse(textOf(record.slice(1)))).id).toBe(id);
});

test('every CSV file has the mark of UTF-8 and rows as long as its head', () => {
  const files = filesOf('**/*.csv');
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const csv = textOf(file);
    expect(csv.startsWith('\uFEFF'), file).toBe(true);
    const commas = (row: string): number => row.replace(/"(?:[^"]|"")*"/g, '').split(',').length;
    const rows = csv
      .slice(1)
      .replace(/"(?:[^"]|"")*"/g, 'x')
      .trimEnd()
      .split('\r\n');
    for (const row of rows) expect(commas(row), `${file}: ${row.slice(0, 80)}`).toBe(commas(rows[0] ?? ''));
  }
});

test('every feed and every document is well-formed, and feeds lead to pages that are there', () => {
  const pages = new Set(builtPages().map(({ address }) => address));
  const feeds = filesOf('du-lieu/nguon-tin/**/*.xml');
  expect(feeds.length).toBeGreaterThan(2);
  for (const feed of feeds)
    for (const { name, attributes } of elementsOfXml(textOf(feed)))
      if (name === 'link' && attributes['rel'] === 'alternate')
        expect(pages.has(new URL(attributes['href'] ?? '').pathname), `${feed}: ${attributes['href']}`).toBe(
          true,
        );
  for (const file of filesOf('du-lieu/ke-hoach/*.xml'))
    expect(() => elementsOfXml(textOf(file))).not.toThrow();
});

test('the sitemap lists every page but those that search engines may not keep', () => {
  const listed = filesOf('sitemap-*.xml')
    .filter((file) => file !== 'sitemap-index.xml')
    .flatMap((file) => [...textOf(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => String(match[1])))
    .map((address) => new URL(address).pathname);
  const pages = builtPages()
    .filter(({ html }) => !html.includes('content="noindex"'))
    .map(({ address }) => address)
    .filter((address) => address.endsWith('/'));
  expect(listed.toSorted()).toEqual(pages.toSorted());
  expect(textOf('robots.txt')).toContain('/sitemap-index.xml');
  expect(textOfXml(textOf('sitemap-index.xml'))).toContain('/sitemap-0.xml');
});

test.each(globSync('content/examples/*.mjs', { cwd: projectRoot }).sort())(
  '%s runs against the site and prints rows',
  async (example) => {
    const { stdout } = await run(process.execPath, [
      join(projectRoot, example),
      site.address.replace(/\/$/, ''),
    ]);
    const rows = stdout.trim().split('\n');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.split('\t').length).toBeGreaterThanOrEqual(4);
  },
);

test('every page with JSON-LD holds an object of schema.org, and only claimed instruments a legal force', () => {
  const texts = builtPages().flatMap((page) =>
    [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((match) => ({
      address: page.address,
      object: JSON.parse(String(match[1])),
    })),
  );
  expect(texts.length).toBeGreaterThan(100);
  for (const { address, object } of texts) {
    expect(object['@context']).toBe('https://schema.org');
    expect(object['@type']).toBe(address.startsWith('/van-ban/') ? 'Legislation' : 'CreativeWork');
    if (!address.startsWith('/van-ban/')) expect(object).not.toHaveProperty('legislationLegalForce');
  }
});

test('every preview picture is a PNG of 1200 by 630 pixels and small enough for messengers', () => {
  const files = filesOf('xem-truoc/**/*.png');
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const bytes = readFileSync(join(dist, file));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(bytes.length, file).toBeLessThan(300_000);
  }
});
