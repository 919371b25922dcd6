import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { lostBySpacing, movements, smallTargets, walkByKeyboard } from './audit.ts';
import { colourFaultsOn, violationsOn } from './axe.ts';
import { layouts, type OpenSite, openSite, watchedPage } from './site.ts';
import { shortTree } from './tree.ts';

/** WCAG 2.2 AA, as far as a machine can look at it; what was looked at by eye stands in /huong-dan/tro-nang/. */

let site: OpenSite;
let page: Page;
let faults: string[];
beforeAll(async () => {
  site = await openSite();
  const context = await site.newContext();
  ({ page, faults } = await watchedPage(context, site.address));
});
afterEach(() => {
  faults.length = 0;
});
afterAll(() => site.close());

/** What pages show once their scripts have set them up. */
const ready = [
  { under: 'tim-kiem/', shown: '#tim-ket-qua .hit' },
  { under: 'soan-thao/', shown: '#soan:not([inert])' },
  { under: 'kiem-tra/', shown: '#kt-nhap:not([inert])' },
];

const open = async (path: string): Promise<void> => {
  await page.goto(site.address + path);
  for (const sign of ready.filter(({ under }) => path.startsWith(under)))
    await page.locator(sign.shown).first().waitFor();
};

/** Stops of the keyboard from the head of the page: head, tools and the first parts of a page. */
const stops = 8;

test.each(layouts)(
  '/%s by keyboard, in both themes, by finger, with wide text, on a narrow screen and without movement',
  async (path) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await open(path);
    await page.evaluate(() => document.body.focus());
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFaultsOn(page)).toEqual([]);
    expect(await movements(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await smallTargets(page)).toEqual([]);
    expect(await lostBySpacing(page)).toEqual([]);
    expect(faults).toEqual([]);
  },
);

test('links between the pages of a long list keep apart where they run over several lines', async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open('so-sanh/tam-phan/');
  await page.evaluate(() => {
    const list = document.createElement('ol');
    for (let number = 70; number < 82; number += 1) {
      const link = Object.assign(document.createElement('a'), {
        href: `/${number}/`,
        textContent: `Trang ${number}`,
      });
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    const nav = Object.assign(document.createElement('nav'), { className: 'pages crumbs' });
    nav.append(list);
    document.querySelector('.matrix')?.after(nav);
  });
  expect(await page.locator('.pages a').count()).toBe(12);
  expect(await smallTargets(page)).toEqual([]);
});

/** One page of each way of building pages; the others differ in what their lists and tables hold. */
const shapes = [
  '',
  'ke-hoach/',
  'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/',
  'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/ban-goc/',
  'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/vi-sao/',
  'van-ban/nghi-dinh-98-2023-nd-cp/',
  'phong-trao/ca-nuoc-chung-suc-xay-dung-nong-thon-moi/',
  'dia-phuong/bac-kan/',
  'dieu-khoan/tien-do/',
  'chat-luong/',
  'huong-dan/tro-nang/',
  'so-sanh/tam-phan/',
  'tim-kiem/?q=thi+dua',
  'kiem-tra/',
  'soan-thao/',
];

test('the accessibility tree of each layout is the one that was looked at', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const shown: string[] = [];
  for (const path of shapes) {
    await open(path);
    shown.push(`/${path}\n${await shortTree(page)}\n`);
  }
  await expect(shown.join('\n')).toMatchFileSnapshot('accessibility-trees.txt');
});

test('by keyboard, in forced colours, focus and fields are drawn and in sight', async () => {
  const context = await site.newContext({ forcedColors: 'active', reducedMotion: 'reduce' });
  const forced = await context.newPage();
  for (const path of ['', 'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/', 'soan-thao/']) {
    await forced.goto(site.address + path);
    expect(await walkByKeyboard(forced, stops)).toEqual([]);
    const borderless = await forced.$$eval('main button, main input, main select, main textarea', (all) =>
      all
        .filter((one) => one.checkVisibility() && !one.matches('[type="checkbox"], [type="file"]'))
        .filter((one) => {
          const { borderTopWidth, borderBottomWidth, textDecorationLine } = getComputedStyle(one);
          const isDrawn = Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth) > 0;
          return !isDrawn && !textDecorationLine.includes('underline') && one.textContent === '';
        })
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(borderless).toEqual([]);
  }
  await context.close();
});

test('help stands at the same place of every page', async () => {
  const places = new Set<string>();
  for (const path of shapes) {
    await page.goto(site.address + path);
    places.add(
      await page.$$eval('.foot nav a', (links) => links.map((link) => link.getAttribute('href')).join(' ')),
    );
  }
  expect(places.size).toBe(1);
  expect([...places][0]).toMatch(/^\/huong-dan\/ \/huong-dan\/tro-nang\//);
});

test('each layout stays within a phone whose owner reads letters of twice the size', async () => {
  const browser = await launchChromium(['--blink-settings=defaultFontSize=32']);
  const large = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const wider: string[] = [];
  for (const path of layouts) {
    await large.goto(site.address + path);
    const [size, width] = await large.evaluate(() => {
      const { documentElement } = document;
      return [getComputedStyle(documentElement).fontSize, documentElement.scrollWidth] as const;
    });
    expect(size).toBe('32px');
    if (width > 360) wider.push(`${path} of ${width} px`);
  }
  await browser.close();
  expect(wider).toEqual([]);
});

test.each([
  [768, true],
  [1440, false],
])('a table that is wider than a screen of %i px says so: %s', async (width, isSaid) => {
  await page.setViewportSize({ width, height: 800 });
  await open('so-sanh/');
  const [shown, all] = await page
    .locator('.matrix')
    .evaluate(({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth] as const);
  expect(all > shown).toBe(isSaid);
  expect(await page.getByText('cuộn ngang để xem hết các vai trò', { exact: false }).isVisible()).toBe(
    isSaid,
  );
});
