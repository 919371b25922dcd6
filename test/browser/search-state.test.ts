import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite, watchedPage } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const withPage = async (path: string, look: (page: Page) => Promise<void>): Promise<void> => {
  const context = await site.newContext();
  const { page, faults } = await watchedPage(context, site.address);
  await page.goto(site.address + path);
  await look(page);
  await context.close();
  expect(faults).toEqual([]);
};

const parameters = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const hits = (page: Page) => page.locator('#tim-ket-qua .hit-link');
const countOf = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => /^\d/.test(document.querySelector('#tim-trang-thai')?.textContent ?? ''));
  return Number.parseInt(await page.locator('#tim-trang-thai').innerText(), 10);
};

test('a ticked filter narrows, stands in the address and among the words above, and can be taken away', () =>
  withPage('tim-kiem/?q=nông+thôn+mới', async (page) => {
    await hits(page).first().waitFor();
    const before = await countOf(page);
    const box = page.locator('#tim-loc input[name="year"][value="2021"]');
    await box.check();
    await page.waitForFunction(
      (count) => !document.querySelector('#tim-trang-thai')?.textContent?.startsWith(`${count} `),
      before,
    );
    expect(parameters(page).getAll('nam')).toEqual(['2021']);
    expect(await countOf(page)).toBeLessThan(before);
    // The other years are still offered with what they would give, and the ticked box keeps the focus.
    await page.waitForFunction(() => document.querySelectorAll('#tim-loc input[name="year"]').length > 1);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator('#tim-dang-loc a').first().click();
    await page.waitForFunction(
      (count) => document.querySelector('#tim-trang-thai')?.textContent?.startsWith(`${count} `),
      before,
    );
    expect(parameters(page).getAll('nam')).toEqual([]);
  }));

test('back and forward lead through queries, filters and order', () =>
  withPage('tim-kiem/', async (page) => {
    const field = page.locator('#tim-o');
    await field.pressSequentially('hồ sơ khen thưởng');
    await field.press('Enter');
    await hits(page).first().waitFor();
    await page.locator('#tim-xep').selectOption('newest');
    await page.waitForURL(/xep=moi/);
    await field.fill('nông thôn mới');
    await field.press('Enter');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === 'nông thôn mới');
    await page.goBack();
    expect(await field.inputValue()).toBe('hồ sơ khen thưởng');
    expect(await page.locator('#tim-xep').inputValue()).toBe('newest');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#tim-xep')?.value === 'best');
    expect(await field.inputValue()).toBe('hồ sơ khen thưởng');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#tim-o')?.value === '');
    await page.goForward();
    await hits(page).first().waitFor();
    expect(parameters(page).get('q')).toBe('hồ sơ khen thưởng');
  }));

test('newest first puts the plans in order of their days', () =>
  withPage('tim-kiem/?q=thi+đua&xep=moi', async (page) => {
    await hits(page).first().waitFor();
    const days = await page
      .locator('#tim-ket-qua .group > p.fine')
      .evaluateAll((all) => all.map((one) => /(\d{4})$/.exec(one.textContent ?? '')?.[1] ?? ''));
    expect(days).toEqual(days.toSorted().reverse());
  }));

test('more results are read on demand, and the address says how many', () =>
  withPage('tim-kiem/?q=thi+đua', async (page) => {
    await hits(page).first().waitFor();
    const before = await countOf(page);
    await page.locator('#tim-them').click();
    await page.waitForURL(/xem=/);
    await page.waitForFunction(
      (count) => Number.parseInt(document.querySelector('#tim-trang-thai')?.textContent ?? '', 10) > count,
      before,
    );
  }));

test('queries that were asked are offered again on this device alone, and can be forgotten', () =>
  withPage('tim-kiem/', async (page) => {
    const field = page.locator('#tim-o');
    await field.fill('văn hóa công sở');
    await field.press('Enter');
    await hits(page).first().waitFor();
    await page.goto(`${site.address}tim-kiem/`);
    const recent = page.locator('#tim-gan-day');
    await recent.getByRole('link', { name: 'văn hóa công sở' }).click();
    await hits(page).first().waitFor();
    await page.goto(`${site.address}tim-kiem/`);
    await recent.getByRole('button').click();
    expect(await recent.isVisible()).toBe(false);
    await page.reload();
    expect(await recent.isVisible()).toBe(false);
  }));

test('the keyboard leads from anywhere to the field, through the results and back', () =>
  withPage('tim-kiem/?q=hồ+sơ+khen+thưởng', async (page) => {
    await hits(page).first().waitFor();
    await page.keyboard.press('/');
    const field = page.locator('#tim-o');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe('hồ sơ khen thưởng');
    const focused = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#tim-ket-qua .hit-link')].indexOf(document.activeElement as Element),
      );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(ke-hoach|van-ban|phong-trao|dieu-khoan|huong-dan)\//);
  }));

test('on a wide screen the clause of the hit that has the focus is read beside the results', async () => {
  const context = await site.newContext({ viewport: { width: 1440, height: 900 } });
  const { page, faults } = await watchedPage(context, site.address);
  await page.goto(`${site.address}tim-kiem/?q=hồ+sơ+khen+thưởng`);
  const pane = page.getByRole('complementary', { name: 'Đọc đoạn đang chọn' });
  await pane.waitFor();
  const first = await pane.innerText();
  expect(first).toContain('Thành phần hồ sơ khen thưởng');
  await page.locator('#tim-o').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(
    (before) => (document.querySelector('#tim-doc') as HTMLElement | null)?.innerText !== before,
    first,
  );
  expect(await pane.getByRole('link').last().getAttribute('href')).toContain(
    (await hits(page).nth(1).getAttribute('href')) ?? '-',
  );
  await page.locator('#tim-o').fill('777/KH-UBND');
  await page.waitForFunction(() => document.querySelector<HTMLElement>('#tim-doc')?.hidden === true);
  await context.close();
  expect(faults).toEqual([]);
});

test('the key that leads to the field can be turned off', () =>
  withPage('tim-kiem/', async (page) => {
    await page.locator('.shortcut input').uncheck();
    await page.goto(`${site.address}van-ban/`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
  }));

test('on a phone the filters are folded above the results, and open', async () => {
  const context = await site.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(`${site.address}tim-kiem/?q=thi+đua`);
  await hits(page).first().waitFor();
  const box = page.locator('#tim-loc input').first();
  await page.locator('#tim-loc > summary').waitFor();
  expect(await box.isVisible()).toBe(false);
  await page.locator('#tim-loc > summary').tap();
  expect(await box.isVisible()).toBe(true);
  await context.close();
});
