import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type OpenSite, watchedPage } from './site.ts';

type ContextOptions = Parameters<OpenSite['newContext']>[0];

/** A way onto the drafting page of a site; a fault that the page tells its console fails the test that was there. */
export const onDraftingPage =
  (site: () => OpenSite) =>
  async (
    look: (page: Page, context: BrowserContext) => Promise<void>,
    options: ContextOptions = {},
    prepare: (context: BrowserContext) => Promise<unknown> = async () => undefined,
  ): Promise<void> => {
    const context = await site().newContext(options);
    await prepare(context);
    const { page, faults } = await watchedPage(context, site().address);
    await page.goto(`${site().address}soan-thao/`);
    await page.locator('#soan:not([inert])').waitFor();
    await look(page, context);
    await context.close();
    expect(faults).toEqual([]);
  };

export const sheet = (page: Page): Promise<string> => page.locator('#soan-to').innerText();
export const said = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator('#soan-tin').filter({ hasText: words }).waitFor();
export const isSaved = (page: Page): Promise<void> =>
  page.locator('#soan-luu', { hasText: 'Đã lưu' }).waitFor();

/** What has the focus: its label where it has one, else its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here?.getAttribute('aria-label') ?? here?.textContent ?? '';
  });

/** Goes on by Tab until what has the focus begins with the words. */
export const tabTo = async (page: Page, words: string): Promise<void> => {
  for (let presses = 0; presses < 150; presses += 1) {
    if ((await focused(page)).trim().startsWith(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to "${words}".`);
};

export const press = async (page: Page, words: string): Promise<void> => {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
};

/** Sets a draft up by keyboard alone: kind and level stay as proposed. */
export const setUp = async (page: Page): Promise<void> => {
  await page.locator('#soan-name').focus();
  await page.keyboard.type('Ủy ban nhân dân xã Lam Vỹ');
  await page.keyboard.press('Enter');
  await said(page, 'Đã lập khung');
};
