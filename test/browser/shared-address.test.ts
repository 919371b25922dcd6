import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { clauseMark } from '../../src/workspace/shared-address/clause-mark.ts';
import { type OpenSite, openSite, watchedPage } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const id = 'ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan';
const anchor = 'iii.2.b.b1';
const addressWith = (mark: string, at = anchor): string => `${site.address}ke-hoach/${id}/?v=${mark}#${at}`;

test('a shared address says nothing while the words are the same, and says so when they are others or gone', async () => {
  const context = await site.newContext();
  const { page, faults } = await watchedPage(context, site.address);
  const outline = openLibrary().catalogue.readings.get(id)?.entry.outline ?? [];
  await page.goto(addressWith(clauseMark(outline, anchor) ?? ''), { waitUntil: 'networkidle' });
  expect(await page.locator('.changed').count()).toBe(0);
  await page.goto(addressWith('zzz'), { waitUntil: 'networkidle' });
  expect(await page.locator('.changed').textContent()).toContain('đã khác');
  expect(await page.locator('.changed + .row').getAttribute('id')).toBe(anchor);
  expect(await page.locator('.changed a').getAttribute('href')).toBe(`/ke-hoach/${id}/ban-goc/`);
  await page.goto(addressWith('yyy', 'ix.9'), { waitUntil: 'networkidle' });
  expect(await page.locator('.opening > .changed').textContent()).toContain('không còn');
  await page.goto('about:blank');
  await page.goto(`${site.address}ke-hoach/${id}/#ix.9`, { waitUntil: 'networkidle' });
  expect(await page.locator('.opening > .changed').textContent()).toContain(
    'không còn đoạn nào ở địa chỉ ix.9',
  );
  expect(faults).toEqual([]);
  await context.close();
});

test('an address of a clause that is there loads nothing more', async () => {
  const context = await site.newContext();
  const { page } = await watchedPage(context, site.address);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`${site.address}ke-hoach/${id}/#${anchor}`, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => /open-choices/.test(path))).toEqual([]);
  await context.close();
});

test('a shared address leads to its clause without script', async () => {
  const context = await site.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(addressWith('zzz'));
  expect(page.url()).toContain(`#${anchor}`);
  expect(await page.locator('.row:target').getAttribute('id')).toBe(anchor);
  await context.close();
});
