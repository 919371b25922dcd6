import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite, watchedPage } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

test('words typed without marks find the clause, and its link lands on it', async () => {
  const context = await site.browser.newContext();
  const { page, faults } = await watchedPage(context, site.address);
  await page.goto(site.address);
  const field = page.getByRole('combobox').first();
  await field.fill('van hoa cong so');
  await field.press('Enter');
  await page.waitForURL(/tim-kiem/);
  const hit = page.locator('main a[href*="#"][href*="/ke-hoach/"]').first();
  await hit.waitFor();
  const href = (await hit.getAttribute('href')) ?? '';
  await hit.click();
  await page.waitForURL(/ke-hoach/);
  const fragment = decodeURIComponent(href.split('#')[1] ?? '');
  expect(fragment).not.toBe('');
  expect(await page.locator(`[id="${fragment}"]`).innerText()).toMatch(/văn hóa công sở/i);
  await context.close();
  expect(faults).toEqual([]);
});

test('a number that no document has finds nothing and says so', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.address}tim-kiem/?q=777%2FKH-UBND`, { waitUntil: 'networkidle' });
  const status = await page.getByRole('status').first().innerText();
  expect(status.toLowerCase()).toMatch(/không|chưa/);
  await context.close();
});

test('markup in the query is shown as text', async () => {
  const context = await site.browser.newContext();
  const { page, faults } = await watchedPage(context, site.address);
  await page.goto(`${site.address}tim-kiem/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, {
    waitUntil: 'networkidle',
  });
  expect(await page.locator('main img').count()).toBe(0);
  await context.close();
  expect(faults).toEqual([]);
});

test('a number that two instruments bear leads to the one that the plans cite, the other beside it', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.address}tim-kiem/?q=19+ct+ttg`, { waitUntil: 'networkidle' });
  const links = page.locator('main a[href*="/van-ban/chi-thi-19-ct-ttg"]');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.slice(0, 2)).toEqual([
    '/van-ban/chi-thi-19-ct-ttg-2021/',
    '/van-ban/chi-thi-19-ct-ttg-2024/',
  ]);
  await context.close();
});
