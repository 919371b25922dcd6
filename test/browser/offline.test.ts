import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { listParts } from '../../scripts/offline/list-parts.ts';
import { serveSite } from '../../scripts/serve.ts';
import { siteFolders } from '../../scripts/site-folders.ts';
import { stores } from '../../src/offline/store.ts';
import { violationsOn } from './axe.ts';
import { patience, withoutWorker } from './site.ts';

/** A site whose server can be taken away and brought back: the browser then really has no network. */
interface Served {
  readonly folder: string;
  readonly address: string;
  readonly up: () => Promise<void>;
  readonly down: () => Promise<void>;
  /** Writes a file of the site; a server knows its files from its start. */
  readonly write: (file: string, text: string) => Promise<void>;
}

let browser: Browser;
let served: Served;
let folder: string;

const openServed = async (site: string): Promise<Served> => {
  let server: Server | null = null;
  let port = 0;
  const up = async (): Promise<void> => {
    server = (await serveSite(site, port)).server;
    port = (server.address() as AddressInfo).port;
  };
  const down = async (): Promise<void> => {
    const closing = server;
    server = null;
    closing?.closeAllConnections();
    await new Promise((resolve) => (closing === null ? resolve(null) : closing.close(resolve)));
  };
  const write = async (file: string, text: string): Promise<void> => {
    await writeFile(join(site, file), text);
    if (file.endsWith('.html')) await listParts(site);
    await down();
    await up();
  };
  await up();
  return { folder: site, address: `http://localhost:${port}/`, up, down, write };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kho-ngoai-tuyen-'));
  await cp(siteFolders().out, folder, { recursive: true });
  served = await openServed(folder);
  browser = await launchChromium();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await served.down();
  await served.up();
});
afterAll(async () => {
  await browser.close();
  await served.down();
  await rm(folder, { recursive: true, force: true });
});

const plan = 'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/';
const instrument = 'van-ban/nghi-dinh-98-2023-nd-cp/';

const visitor = async (): Promise<BrowserContext> => {
  const context = await browser.newContext();
  context.setDefaultTimeout(patience);
  return context;
};

/** Waits until the worker is ready for the next page, and this one is in the store. */
const kept = (page: Page): Promise<void> =>
  page.evaluate(async (name) => {
    const isKept = async (): Promise<boolean> =>
      (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated' &&
      (await caches.match(location.pathname, { cacheName: name })) !== undefined;
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 50));
  }, stores.pages);

const openKept = async (context: BrowserContext, path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(served.address + path, { waitUntil: 'load' });
  await kept(page);
  return page;
};

test('what was read is read again without a network, and says beside the state of its bases that it was kept', async () => {
  const context = await visitor();
  const page = await openKept(context, plan);
  await page.goto(served.address + instrument);
  await kept(page);
  await served.down();
  await page.goto(served.address + plan);
  const note = page.locator('.status > .kept');
  expect(await note.innerText()).toMatch(
    /^Bản đã lưu ngày \d{2}\/\d{1,2}\/\d{4}, .+Hiệu lực tính đến ngày \d{2}\/\d{1,2}\/\d{4}; tình trạng văn bản có thể đã thay đổi\./,
  );
  expect(await page.locator('[id="iii.2.b"]').innerText()).toContain('Số lượng khen thưởng');
  expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily)).toContain(
    'Source Serif',
  );
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(served.address + instrument);
  expect(await page.locator('.answer > .kept').count()).toBe(1);
  await served.up();
  await page.reload();
  expect(await page.locator('.kept').count()).toBe(0);
});

test('a page that was not kept leads to those that were', async () => {
  const context = await visitor();
  const page = await openKept(context, plan);
  await served.down();
  await page.goto(`${served.address}nam/2024/`);
  await page.locator('#nt-thieu', { hasText: '/nam/2024/' }).waitFor();
  const link = page.locator('#nt-giu-muc a').first();
  expect(await link.getAttribute('href')).toBe(`/${plan}`);
  await page.locator('#nt-trang-thai', { hasText: 'không kết nối được' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await link.click();
  await page.waitForURL(served.address + plan);
  await page.locator('.kept').waitFor();
});

test('search that was opened once answers without a network', async () => {
  const context = await visitor();
  const page = await openKept(context, '');
  await page.goto(`${served.address}tim-kiem/?q=nong+thon+moi`);
  await page.locator('#tim-ket-qua a').first().waitFor();
  await kept(page);
  await served.down();
  await page.goto(`${served.address}tim-kiem/?q=nong+thon+moi`);
  await page.locator('#tim-ket-qua a').first().waitFor();
  expect(await page.locator('.kept').count()).toBe(1);
});

test('the whole site is saved, stopped, resumed, searched without a network, brought up to date and removed', async () => {
  const context = await visitor();
  const page = await openKept(context, 'ngoai-tuyen/');
  const state = page.locator('#nt-trang-thai');
  const start = page.locator('#nt-bat-dau');
  const says = (text: string): Promise<unknown> =>
    page.waitForFunction((own) => document.querySelector('#nt-trang-thai')?.textContent?.includes(own), text);
  await says('Chưa lưu');
  expect(await page.locator('#nt-cho').innerText()).toMatch(/Cần khoảng [\d,]+ MB/);
  expect(await violationsOn(page)).toEqual([]);
  await start.click();
  await page.waitForFunction(() => /Đã có \d/.test(document.querySelector('#nt-so')?.textContent ?? ''));
  await page.locator('#nt-dung').click();
  await says('Đã dừng');
  expect(await start.innerText()).toBe('Lưu tiếp');
  await start.click();
  await says('Đã lưu xong');
  await served.down();
  // A place that was never opened.
  await page.goto(`${served.address}dia-phuong/bac-kan/`);
  expect(await page.locator('main > .kept').innerText()).toContain('Bản đã lưu ngày');
  await page.goto(`${served.address}tim-kiem/?q=chung+suc+xay+dung`);
  await page.locator('#tim-ket-qua a').first().waitFor();
  await served.up();
  const changed = 'nam/2024/index.html';
  const before = await readFile(join(folder, changed), 'utf8');
  await served.write(changed, before.replace('</main>', '<p>Thêm một dòng.</p></main>'));
  await page.goto(`${served.address}ngoai-tuyen/`);
  await says('đã có bản mới hơn');
  await start.click();
  await says('lần này tải');
  const fetched = /lần này tải ([\d.,]+) kB/.exec(await state.innerText())?.[1] ?? '';
  expect(Number(fetched)).toBeLessThan(20);
  await start.click();
  await says('bản mới nhất; không phải tải');
  await page.locator('#nt-xoa').click();
  await says('Đã xóa bản đã lưu');
  expect(await page.evaluate((name) => caches.has(name), stores.saved)).toBe(false);
  await served.write(changed, before);
});

test('where the browser has no room, that is said, and what was saved stays', async () => {
  const context = await visitor();
  const page = await openKept(context, 'ngoai-tuyen/');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(served.address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  await page.reload();
  await page.locator('#nt-bat-dau').click();
  await page.waitForFunction(() =>
    document.querySelector('#nt-trang-thai')?.textContent?.includes('không còn chỗ để lưu'),
  );
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.reload();
  await page.waitForFunction(() =>
    document.querySelector('#nt-trang-thai')?.textContent?.includes('mới được lưu một phần'),
  );
});

test('a new worker waits until the reader lets it take over', async () => {
  const context = await visitor();
  const page = await openKept(context, plan);
  const before = await readFile(join(folder, 'sw.js'), 'utf8');
  await served.write('sw.js', `${before}\n// a newer edition\n`);
  await page.goto(`${served.address}nam/2024/`, { waitUntil: 'load' });
  const notice = page.locator('#kho-bao');
  await notice.waitFor();
  expect(await notice.innerText()).toContain('Kho có bản mới.');
  expect(await violationsOn(page)).toEqual([]);
  const waits = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
  expect(await waits()).toBe(true);
  await page.evaluate(() => {
    document.title = 'old';
  });
  await notice.locator('button').first().click();
  await page.waitForFunction(() => document.title !== 'old');
  await page.waitForLoadState('load');
  expect(await waits()).toBe(false);
  expect(await page.locator('#kho-bao').count()).toBe(0);
  await served.write('sw.js', before);
});

test('without workers the pages stand as they are, and the page about saving says why nothing can be saved', async () => {
  const context = await visitor();
  await withoutWorker(context);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(served.address + plan, { waitUntil: 'networkidle' });
  await page.goto(`${served.address}ngoai-tuyen/`, { waitUntil: 'networkidle' });
  expect(await page.locator('#nt-khong').innerText()).toContain('không hỗ trợ');
  expect(await page.locator('#nt-luu').isHidden()).toBe(true);
  expect(faults).toEqual([]);
});
