import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftPart } from '../../src/schemas/draft.ts';
import { contextWithClipboard, openChoices, said, tabTo } from './copying.ts';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const plan = 'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/';
const basketKey = 'kho-thi-dua.basket';

const openPlan = async (page: Page): Promise<void> => {
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
};

const kept = (page: Page): Promise<unknown> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '[]') as unknown, basketKey);

test('a clause goes into the basket with its role and its lines; the head of every page shows the count', async () => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  await openPlan(page);
  expect(await page.locator('.basket').count()).toBe(0);
  await openChoices(page, 'iii.2.c');
  await tabTo(page, 'Thêm vào giỏ');
  expect(await said(page, /giỏ/)).toBe('Đã thêm III.2.c vào giỏ. Giỏ có 1 đoạn.');
  const link = page.getByRole('link', { name: 'Giỏ (1)' });
  expect(await link.getAttribute('href')).toBe('/soan-thao/');
  const parts = draftPart.array().parse(await kept(page));
  expect(parts).toHaveLength(1);
  const [part] = parts;
  expect(part?.role).toBe('ho-so-khen-thuong');
  expect(part?.origin).toEqual({
    from: 'plan',
    plan: 'ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan',
    anchor: 'iii.2.c',
    name: 'III.2.c',
  });
  expect(part?.lines[0]).toEqual({ marker: 'c)', level: 1, text: 'Thành phần hồ sơ khen thưởng, gồm:' });
  expect(part?.lines.at(1)).toMatchObject({ marker: '-', level: 2 });
  expect(part?.lines).toHaveLength(4);

  await tabTo(page, 'Thêm vào giỏ');
  expect(await said(page, /đã có/)).toBe('III.2.c đã có trong giỏ.');
  await page.goto(`${site.address}van-ban/`);
  expect(await page.getByRole('link', { name: 'Giỏ (1)' }).isVisible()).toBe(true);
  await context.close();
});

test('another tab tells the count at once', async () => {
  const context = await contextWithClipboard(site);
  const [page, other] = [await context.newPage(), await context.newPage()];
  await other.goto(`${site.address}phong-trao/`, { waitUntil: 'networkidle' });
  await openPlan(page);
  await openChoices(page, 'iii.2.b');
  await tabTo(page, 'Thêm vào giỏ');
  await other.getByRole('link', { name: 'Giỏ (1)' }).waitFor();
  await context.close();
});

test.each([
  ['full', 'QuotaExceededError', /đã đầy/],
  ['forbidden', 'SecurityError', /không cho lưu giỏ/],
])('a storage that is %s is said in a sentence, and nothing is lost', async (_, error, sentence) => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  await openPlan(page);
  await openChoices(page, 'iii.2.b');
  await tabTo(page, 'Thêm vào giỏ');
  await said(page, /Đã thêm/);
  const before = await kept(page);
  await page.evaluate((name) => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', name);
    };
  }, error);
  await openChoices(page, 'iii.2.c');
  await tabTo(page, 'Thêm vào giỏ');
  await said(page, sentence);
  expect(await kept(page)).toEqual(before);
  expect(await page.getByRole('link', { name: 'Giỏ (1)' }).isVisible()).toBe(true);
  await context.close();
});

test('pages work where storage may not even be asked for', async () => {
  const context = await contextWithClipboard(site);
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openPlan(page);
  await openChoices(page, 'iii.2.b');
  await tabTo(page, 'Thêm vào giỏ');
  await said(page, /không cho lưu giỏ/);
  expect(errors).toEqual([]);
  await context.close();
});
