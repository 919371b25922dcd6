import { globSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toDocx } from '../../src/render/paper/docx.ts';
import { samplePaper } from '../render/paper/sample.ts';
import { dist } from '../site/pages.ts';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The part of the draft page that writes Word files; it is loaded on demand. */
const writers = globSync('_astro/docx.*.js', { cwd: dist });

test('a browser writes the same Word file as the build, byte by byte', async () => {
  expect(writers).toHaveLength(1);
  const page = await (await site.newContext({ timezoneId: 'Asia/Ho_Chi_Minh' })).newPage();
  await page.goto(new URL('/soan-thao/', site.address).href);
  // As text: the test runner would turn the import into one of its own.
  const written: number[] = await page.evaluate(`(async () => {
    const exported = await import('/${writers[0]}');
    for (const value of Object.values(exported)) {
      if (typeof value !== 'function') continue;
      try {
        const made = await value(${JSON.stringify(samplePaper)}, { description: 'x' });
        if (made instanceof Uint8Array) return [...made];
      } catch {}
    }
    return [];
  })()`);
  await page.close();
  const expected = [...(await toDocx(samplePaper, { description: 'x' }))];
  expect(written.length).toBe(expected.length);
  expect(written).toEqual(expected);
});
