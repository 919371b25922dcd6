import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../../scripts/chromium.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { serveSite } from '../../scripts/serve.ts';

/** One page of reading, and each that somebody works on. */
const visited: readonly string[] = [
  'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/',
  'tim-kiem/?q=thi+dua',
  'so-sanh/',
  'kiem-tra/',
  'soan-thao/',
  'them-van-ban/',
  'ngoai-tuyen/',
];

test('the way back shows pages as they were left, from the memory of the browser', async () => {
  const { server, address } = await serveSite(join(projectRoot, 'dist'), 0);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: [...chromiumArguments],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  const lost: string[] = [];
  // A first visit stores what it loads, and a page that is left while its requests run may be dropped.
  await page.goto(`${address}nam/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  for (const path of visited) {
    await page.goto(address + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => Object.assign(globalThis, { left: true }));
    await page.goto(`${address}nam/`, { waitUntil: 'load' });
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction((own) => location.pathname + location.search === own, `/${path}`);
    const reasons = await page.evaluate(() =>
      'left' in globalThis
        ? null
        : JSON.stringify(performance.getEntriesByType('navigation').map((entry) => entry.toJSON())),
    );
    if (reasons !== null) lost.push(`${path}: ${reasons}`);
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
  expect(lost).toEqual([]);
});
