import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JSHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import type { RegistryFile } from '../../src/site/views/check-registry.ts';
import { readDraft } from '../../src/workspace/check/read-draft.ts';
import { type OpenSite, openSite } from './site.ts';

const dist = join(projectRoot, 'dist');
const registry: RegistryFile = JSON.parse(readFileSync(join(dist, 'kiem-tra/so-tay.json'), 'utf8'));
const workers = globSync('_astro/check-worker-*.js', { cwd: dist });
const day = '2026-11-21';

let site: OpenSite;
let page: Page;
let worker: JSHandle<Worker>;
beforeAll(async () => {
  site = await openSite();
  // The test makes the worker itself, which pages let none but their own scripts do.
  page = await (await site.newContext({ bypassCSP: true })).newPage();
  await page.goto(`${site.address}kiem-tra/`);
  worker = await page.evaluateHandle(
    ([address, file]) => {
      const started = new Worker(String(address), { type: 'module' });
      started.postMessage({ kind: 'registry', file });
      return started;
    },
    [`/${workers[0] ?? ''}`, registry] as const,
  );
});
afterAll(async () => {
  await site.close();
});

/** What the built worker makes of a text, which has lost the examples of its tables. */
const readInWorker = (text: string): Promise<unknown> =>
  page.evaluate(
    ([own, draft, today]) => {
      const reply = new Promise<unknown>((resolve) => {
        own.addEventListener('message', ({ data }) => resolve(data), { once: true });
      });
      own.postMessage({ kind: 'check', id: 1, text: draft, format: 'text', day: today });
      return reply;
    },
    [worker, text, day] as const,
  );

const files = globSync(['content/plans/*.txt', 'test/gold/documents/*/*.txt'], { cwd: projectRoot }).sort();

test('there is one worker, and there are documents', () => {
  expect(workers).toHaveLength(1);
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)('the worker reads %s as Node does', async (file) => {
  const text = readFileSync(join(projectRoot, file), 'utf8');
  const expected = JSON.parse(JSON.stringify(readDraft(text, 'text', registry, day)));
  const answer = JSON.parse(JSON.stringify(await readInWorker(text)));
  expect(answer).toMatchObject({ kind: 'checked', id: 1, found: { checked: expected } });
});
