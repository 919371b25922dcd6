import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { projectRoot } from '../../scripts/project-root.ts';
import { serveSite } from '../../scripts/serve.ts';

const usual = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of a Firefox on this machine, `FIREFOX_PATH` before all others; null where there is none. */
export const findFirefox = (): string | null =>
  [process.env['FIREFOX_PATH'] ?? '', ...usual].find((path) => path !== '' && existsSync(path)) ?? null;

/** The built site, served, and a Firefox to look at it, driven over WebDriver BiDi. */
export interface OpenFirefox {
  readonly address: string;
  /** Opens a page of the site that notes requests to other origins, errors and messages of the console. */
  open(path: string): Promise<FirefoxPage>;
  close(): Promise<void>;
}

export interface FirefoxPage {
  readonly page: Page;
  readonly faults: readonly string[];
  /** Waits until something that fits the selector holds the words, and gives its text. */
  said(selector: string, words: string | RegExp): Promise<string>;
  text(selector: string): Promise<string>;
  count(selector: string): Promise<number>;
  /** Puts the focus where a reader with a keyboard would have it, and presses the key there. */
  press(selector: string, key: 'Enter' | 'Space' | 'Tab'): Promise<void>;
  close(): Promise<void>;
}

const watch = (page: Page, address: string): string[] => {
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob|resource|about):/.test(url))
      faults.push(`request to ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  return faults;
};

const drive = (page: Page, faults: readonly string[]): FirefoxPage => ({
  page,
  faults,
  said: async (selector, words) => {
    const [source, flags] = words instanceof RegExp ? [words.source, words.flags] : [words, null];
    const handle = await page.waitForFunction(
      (where, pattern, how) =>
        [...document.querySelectorAll<HTMLElement>(where)]
          .map((one) => one.innerText)
          .find((text) => (how === null ? text.includes(pattern) : new RegExp(pattern, how).test(text))) ??
        false,
      {},
      selector,
      source,
      flags,
    );
    return String(await handle.jsonValue());
  },
  text: (selector) => page.$eval(selector, (element) => (element as HTMLElement).innerText),
  count: (selector) => page.$$eval(selector, (elements) => elements.length),
  press: async (selector, key) => {
    await page.focus(selector);
    await page.keyboard.press(key);
  },
  close: () => page.close(),
});

/**
 * Starts a headless Firefox that asks nothing of the network.
 *
 * @param folder where it puts what the pages let a reader download
 */
export const openFirefox = async (folder: string): Promise<OpenFirefox> => {
  const { server, address } = await serveSite(join(projectRoot, 'dist'), 0);
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      // The list of downloads would open and take the focus from the pages: their buttons are then not pressed by a key.
      'browser.download.alwaysOpenPanel': false,
    },
  });
  return {
    address,
    open: async (path) => {
      const page = await browser.newPage();
      const faults = watch(page, address);
      await page.goto(address + path);
      return drive(page, faults);
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
