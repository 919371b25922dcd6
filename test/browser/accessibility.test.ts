import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layouts, type OpenSite, openSite, watchedPage } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(layouts)('axe finds nothing on /%s', async (path) => {
    const context = await site.browser.newContext({ colorScheme });
    const { page, faults } = await watchedPage(context, site.address);
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    await page.evaluate(axe.source);
    const results = await page.evaluate(
      (values) =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: { type: 'tag', values },
        }),
      tags,
    );
    const violations = (results as AxeResults).violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`),
    );
    await context.close();
    expect(violations).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test.each(layouts)('/%s needs no sideways scroll at 320 px', async (path) => {
  const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await context.close();
  expect(width).toBeLessThanOrEqual(320);
});
