import type { BrowserContext, Page } from 'playwright-core';
import type { OpenSite } from './site.ts';

export interface Copied {
  readonly types: readonly string[];
  readonly text: string;
  readonly html: string;
}

/** What the clipboard holds, read back by the browser itself. */
export const readBack = (page: Page): Promise<Copied> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
    return { types: item?.types ?? [], text: await read('text/plain'), html: await read('text/html') };
  });

/** A browser that may read the clipboard back. */
export const contextWithClipboard = (
  site: OpenSite,
  options: Parameters<OpenSite['newContext']>[0] = {},
): Promise<BrowserContext> =>
  site.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });

/** Opens the copy choices of a clause by keyboard alone. */
export const openChoices = async (page: Page, anchor: string): Promise<void> => {
  await page.locator(`[id="${anchor}"] .addr button`).focus();
  await page.keyboard.press('Enter');
  await page.locator('.copying').waitFor();
};

/** Goes on by Tab to the control with these words, and presses it. */
export const tabTo = async (page: Page, words: string): Promise<void> => {
  for (let presses = 0; presses < 30; presses += 1) {
    const here = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (here.startsWith(words)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`no control says “${words}”`);
};

/** What the choices say of the last copy, once it matches. */
export const said = async (page: Page, words: RegExp): Promise<string> => {
  const status = page.locator('.copying .said', { hasText: words });
  await status.waitFor();
  return status.innerText();
};
