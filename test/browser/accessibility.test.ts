import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('axe finds nothing among results, opened filters, other queries and suggestions', async () => {
    const context = await site.newContext({ colorScheme });
    const page = await context.newPage();
    for (const [query, sign] of [
      ['nông thôn mới&nam=2021&xep=moi', '#tim-loc details'],
      ['khen thuogn', '#tim-giup a'],
      ['777/KH-UBND', '#tim-giup a'],
    ] as const) {
      await page.goto(`${site.address}tim-kiem/?q=${query}`, { waitUntil: 'networkidle' });
      await page.locator(sign).first().waitFor();
      for (const summary of await page.locator('#tim-loc fieldset summary').all()) await summary.click();
      expect(await violationsOn(page)).toEqual([]);
    }
    await page.goto(`${site.address}van-ban/`);
    await page.getByRole('combobox').pressSequentially('98');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violationsOn(page)).toEqual([]);
    await context.close();
  });
});

test('results, filters and suggestions need no sideways scroll where 1280 px are enlarged fourfold', async () => {
  const context = await site.newContext({ viewport: { width: 320, height: 256 } });
  const page = await context.newPage();
  await page.goto(`${site.address}tim-kiem/?q=thi+đua&nam=2024`, { waitUntil: 'networkidle' });
  await page.locator('#tim-loc > summary').click();
  const field = page.locator('#tim-o');
  await field.fill('nông thôn');
  await page.getByRole('option').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await field.press('ArrowUp');
  expect(await page.locator('[aria-selected="true"]').isVisible()).toBe(true);
  await context.close();
});
