import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { serveSite } from '../../scripts/serve.ts';

/** The built site, served, and a browser to look at it. */
export interface OpenSite {
  readonly address: string;
  readonly browser: Browser;
  /** A visitor of their own, for whom no worker keeps the site: what it keeps is tried in offline.test.ts. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Leaves the pages of a context without the worker that would answer, from its store, what a test takes away. */
export const withoutWorker = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));

/** Milliseconds that a busy machine may take until a page shows what it will show. */
export const patience = 90_000;

export const openSite = async (): Promise<OpenSite> => {
  const { server, address } = await serveSite(join(projectRoot, 'dist'), 0);
  const browser = await launchChromium();
  return {
    address,
    browser,
    newContext: async (options = {}) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(patience);
      await withoutWorker(context);
      return context;
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export interface Watched {
  readonly page: Page;
  /** Requests to other origins, messages of the console and errors of the page, as sentences. */
  readonly faults: string[];
}

/** Opens a page that notes every request to another origin and everything that goes wrong. */
export const watchedPage = async (context: BrowserContext, address: string): Promise<Watched> => {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:'))
      faults.push(`request to ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  return { page, faults };
};

/** One address of each layout. */
export const layouts: readonly string[] = [
  '',
  'ke-hoach/',
  'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/',
  'ke-hoach/ke-hoach-hdtdkt-xa-lam-vy-2020/',
  'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/ban-goc/',
  'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/vi-sao/',
  'ke-hoach/ke-hoach-ubnd-huyen-tuy-phuoc-thuc-hien-chi-thi-19-2021/chuoi/',
  'chuoi/',
  'dia-phuong/',
  'dia-phuong/dong-nai/',
  'cum-tu/',
  'van-ban/',
  'van-ban/nghi-dinh-98-2023-nd-cp/',
  'van-ban/chi-thi-34-ct-tw-2014/',
  'phong-trao/',
  'phong-trao/ca-nuoc-chung-suc-xay-dung-nong-thon-moi/',
  'phong-trao/ca-nuoc-chung-tay-vi-nguoi-ngheo/phat-tay/',
  'phong-trao/ca-nuoc-chung-tay-vi-nguoi-ngheo/bai-tap/',
  'phong-trao/chua-xep-nhom/',
  'dia-phuong/bac-kan/',
  'nam/2024/',
  'dieu-khoan/',
  'dong-thoi-gian/',
  'lich/',
  'lich/2024/',
  'ke-hoach/ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh/lich/',
  'dieu-khoan/tien-do/',
  'dieu-khoan/mau/noi-dung-giai-phap-trien-khai-chi-thi/',
  'dieu-khoan/nhom/',
  'huong-dan/',
  'huong-dan/hieu-luc/',
  'du-lieu/',
  'chat-luong/',
  'tim-kiem/?q=thi+dua',
  'so-sanh/',
  'so-sanh/nam/2024/',
  'so-sanh/tam-phan/',
  'kiem-tra/',
  'them-van-ban/',
  'soan-thao/',
  'ngoai-tuyen/',
  '404.html',
];
