import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { type OpenSite, openSite, watchedPage } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

type ContextOptions = Parameters<OpenSite['newContext']>[0];

const commune = 'ke-hoach-hdtdkt-xa-lam-vy-2020';
const city = 'ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh';
const both = `so-sanh/?a=${commune}&b=${city}`;

const withPage = async (
  path: string,
  look: (page: Page) => Promise<void>,
  options: ContextOptions = {},
): Promise<void> => {
  const context = await site.newContext(options);
  const { page, faults } = await watchedPage(context, site.address);
  await page.goto(site.address + path);
  await look(page);
  await context.close();
  expect(faults).toEqual([]);
};

const said = (page: Page, words: string): Promise<void> =>
  page.locator('#ss-tin').filter({ hasText: words }).waitFor();

test('by keyboard alone: two plans are found, compared, swapped and read in one column', () =>
  withPage('so-sanh/', async (page) => {
    await said(page, 'Chọn hai kế hoạch');
    await page.locator('#ss-loc-a').focus();
    await page.keyboard.type('lam vy');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('long khanh 2024');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said(page, 'Đã so xong');
    expect(new URL(page.url()).search).toBe(`?a=${commune}&b=${city}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ss-ket-qua');
    expect(await page.locator('#doi-chieu').isVisible()).toBe(false);
    expect(await page.locator('.compare-two').count()).toBeGreaterThan(3);
    expect(await page.locator('#ss-ket-qua').innerText()).toContain('Kế hoạch thứ nhất không có:');

    await page.keyboard.press('Tab');
    for (let presses = 0; presses < 10; presses += 1) {
      if ((await page.evaluate(() => document.activeElement?.id)) === 'ss-mot') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect(await page.locator('#ss-mot').getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.compare-two').count()).toBe(0);
    const changed = page.locator('.compare-one .compare-changed').first();
    expect(await changed.locator('ins').first().textContent()).toMatch(/^\[thêm: .+\]$/);

    await page.reload();
    await said(page, 'Đã so xong');
    expect(await page.locator('.compare-two').count()).toBe(0);

    await page.locator('#ss-mo > summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('#ss-doi').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/so-sanh/?a=${city}&b=${commune}`);
    await said(page, 'Đã so xong');
    await page.goBack();
    await page.waitForURL(`**/${both}`);
    await said(page, 'Đã so xong');
  }));

test('a marker leads to the paragraph in its plan, and equal paragraphs can be hidden', () =>
  withPage(both, async (page) => {
    await said(page, 'Đã so xong');
    const href = await page.locator('.compare-marker').first().getAttribute('href');
    expect(href).toBe(`/ke-hoach/${commune}/#i`);
    await page.locator('#ss-khac').click();
    expect(await page.locator('.compare-same').count()).toBe(0);
  }));

describe('what an address may say', () => {
  test.each([
    ['so-sanh/?a=../../../kiem-tra/&b=x', 'không có trong kho'],
    ['so-sanh/?a=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', 'không có trong kho'],
    ['so-sanh/?a=ke-hoach-khong-co&b=ke-hoach-nao', 'không có trong kho'],
    [`so-sanh/?a=${commune}`, 'Chọn kế hoạch thứ hai'],
    [`so-sanh/?a=${commune}&b=${commune}`, 'cùng một kế hoạch'],
    ['so-sanh/?a=&b=', 'Chọn hai kế hoạch'],
  ])('%s', (path, words) =>
    withPage(path, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await said(page, words);
      expect(await page.locator('#ss-ket-qua').isVisible()).toBe(false);
      expect(await page.locator('#doi-chieu').isVisible()).toBe(true);
      expect(asked.filter((url) => url.includes('du-lieu'))).toEqual([]);
    }),
  );
});

test('a narrow screen reads in one column without sideways scroll', () =>
  withPage(
    both,
    async (page) => {
      await said(page, 'Đã so xong');
      expect(await page.locator('.compare-one').count()).toBeGreaterThan(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
    { viewport: { width: 320, height: 640 } },
  ));

test('without script the page says what it cannot do, and the matrix is there', () =>
  withPage(
    'so-sanh/',
    async (page) => {
      expect(await page.locator('noscript').first().innerText()).toContain('cần JavaScript');
      expect(await page.locator('#ss-mo').isVisible()).toBe(false);
      expect(await page.locator('.matrix tbody tr').count()).toBeGreaterThanOrEqual(5);
      expect(await page.locator('.matrix td.none').first().innerText()).toBe('không có');
      await page.locator('.matrix td a').first().click();
      expect(new URL(page.url()).hash).not.toBe('');
    },
    { javaScriptEnabled: false },
  ));

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([1440, 320])('axe finds nothing in a comparison at %i px', (width) =>
    withPage(
      both,
      async (page) => {
        await said(page, 'Đã so xong');
        expect(await violationsOn(page)).toEqual([]);
      },
      { colorScheme, viewport: { width, height: 800 } },
    ),
  );
});
