import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIndex } from '../../scripts/open-index.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { writeIndex } from '../../scripts/write-index.ts';
import { readContent } from '../../src/loaders/content.ts';
import { registryRecords } from '../../src/search/records.ts';
import { type SearchIndex, search } from '../../src/search/search.ts';
import { sitePages } from '../../src/site/site-pages.ts';

const { registry, modelClauses } = readContent(join(projectRoot, 'content'));
const records = registryRecords({ registry, today: '2026-01-01' }, modelClauses, [], sitePages);
const temporary = mkdtempSync(join(tmpdir(), 'names-'));
let index: SearchIndex;

beforeAll(async () => {
  const folder = join(temporary, 'bundle');
  await writeIndex(
    { records, names: () => [], abbreviations: [] },
    { folder, cache: join(temporary, 'cache') },
  );
  index = await openIndex(folder);
}, 60_000);
afterAll(() => rmSync(temporary, { recursive: true }));

test('what stands beside the plans is found by its own name, before all that is called otherwise', async () => {
  const lost: string[] = [];
  for (const { title, url } of records) {
    const { hits } = await search(index, title);
    const at = hits.findIndex((hit) => hit.url === url);
    if (at < 0 || hits.slice(0, at).some((hit) => hit.title !== hits[at]?.title))
      lost.push(`${title} (${at})`);
  }
  expect(records.length).toBeGreaterThan(300);
  expect(lost).toEqual([]);
}, 300_000);
