import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { projectRoot } from '../../scripts/project-root.ts';

const plan = 'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan';

test('opened from a folder a page is read, and nothing more: as the page about reading offline says', async () => {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(projectRoot, 'dist', plan, 'index.html')).href);
  const text = await page.locator('main').innerText();
  expect(text).toContain('Số lượng khen thưởng');
  expect(text).toContain('152/2025/NĐ-CP');
  expect(await page.locator('.foot').innerText()).toContain('Hiệu lực tính đến ngày');
  const font = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily);
  expect(font).not.toContain('Source Serif');
  expect(await page.locator('.display').count()).toBe(0);
  const target = await page
    .locator('.crumbs a')
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).href);
  expect(target).toBe('file:///ke-hoach/');
  await browser.close();
});
