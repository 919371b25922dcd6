import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../scripts/project-root.ts';
import { sidecar as schema } from '../../src/schemas/sidecar.ts';
import { violationsOn } from './axe.ts';
import { type OpenSite, openSite, watchedPage } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const plan = 'ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan';
const docx = (): Buffer => readFileSync(join(projectRoot, `dist/ke-hoach/${plan}/${plan}.docx`));

const text = `ỦY BAN NHÂN DÂN TỈNH BẮC KẠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 77/KH-UBND
Bắc Kạn, ngày 05 tháng 01 năm 2024
KẾ HOẠCH
Phát động phong trào thi đua năm 2024
Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;
I. MỤC ĐÍCH
1. <img src=x onerror="window.ran=1"> Nâng cao chất lượng công tác thi đua, khen thưởng.
`;

interface Look {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
}

const withPage = async (look: (opened: Look) => Promise<void>): Promise<void> => {
  const context = await site.newContext({ acceptDownloads: true });
  const { page, faults } = await watchedPage(context, site.address);
  await page.goto(`${site.address}them-van-ban/`);
  await page.locator('#tv-nhan:not([inert])').waitFor();
  await look({ page, context, faults });
  await context.close();
  expect(faults).toEqual([]);
};

type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
const file = (name: string, buffer: Buffer): Chosen => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});

const done = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => /^Đã đọc/.test(document.querySelector('#tv-trang-thai')?.textContent ?? ''));

/** Goes on with the tabulator until a control has the focus. */
const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  const isThere = (): Promise<boolean> => wanted.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 120 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
};

const unpack = async (page: Page, press: () => Promise<void>): Promise<Record<string, Uint8Array>> => {
  const download = page.waitForEvent('download');
  await press();
  return unzipSync(new Uint8Array(readFileSync(await (await download).path())));
};

/** What recognition says of its own; it is no fault of the page. */
const isOfRecognition = (fault: string): boolean =>
  /Parameter not found|Estimating resolution|Detected \d+ diacritics/.test(fault);

test('a photograph is recognised on the machine once a person has agreed to load what it needs', async () => {
  const context = await site.newContext({ acceptDownloads: true });
  const paper = await context.newPage();
  await paper.setViewportSize({ width: 1000, height: 640 });
  const lines = text.split('\n').filter((line) => !line.includes('<img'));
  await paper.setContent(
    `<style>body{margin:60px;font:26px/1.4 Tinos,serif}p{margin:0 0 8px}</style>${lines.map((line) => `<p>${line}</p>`).join('')}`,
  );
  const photo = await paper.screenshot({ type: 'jpeg', quality: 90 });
  await paper.close();
  const { page, faults } = await watchedPage(context, site.address);
  await page.goto(`${site.address}them-van-ban/`);
  await page.locator('#tv-nhan:not([inert])').waitFor();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.setInputFiles('#tv-tep', file('anh.txt', photo));
  const offer = page.getByRole('button', { name: 'Nhận dạng chữ' });
  await offer.waitFor();
  expect(loaded.filter((url) => url.includes('tesseract'))).toEqual([]);
  await offer.click();
  await page.locator('#tv-ds article').waitFor();
  const card = page.locator('#tv-ds article');
  expect(await card.innerText()).toContain('Bản nháp OCR, cần soát');
  expect(await card.locator('.facts').first().innerText()).toContain('77/KH-UBND');
  const packed = await unpack(page, () => card.getByRole('button', { name: 'Tải gói' }).click());
  const [yaml = new Uint8Array()] = Object.entries(packed).flatMap(([name, bytes]) =>
    name.endsWith('.yaml') ? [bytes] : [],
  );
  expect(schema.parse(parse(strFromU8(yaml))).origin).toMatch(/^Bản nháp OCR, cần soát\./);
  await context.close();
  expect(faults.filter((fault) => !isOfRecognition(fault))).toEqual([]);
}, 90_000);

test('by the keyboard alone: choose files, look, correct, pack all', () =>
  withPage(async ({ page, context }) => {
    // Waited for well before the key: the browser has to be told first that nobody will answer a dialogue.
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, page.locator('#tv-chon'));
    await page.keyboard.press('Enter');
    await (await chooser).setFiles([file('cu.docx', docx()), file('moi.txt', Buffer.from(text))]);
    await done(page);
    // Everything is loaded: from here on the network is not needed.
    await context.setOffline(true);
    expect(await page.locator('.added').count()).toBe(2);
    const second = page.locator('.added').nth(1);
    expect(await second.innerText()).toContain('Phát động phong trào thi đua năm 2024');

    const summary = second.locator('.preview > summary');
    await tabTo(page, summary);
    await page.keyboard.press('Enter');
    const citation = second.locator('.preview .text a.lapsed');
    await citation.first().waitFor();
    expect(await citation.first().getAttribute('href')).toBe('/van-ban/nghi-dinh-98-2023-nd-cp/');
    expect(await second.locator('.preview img').count()).toBe(0);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);

    const id = second.locator('.sidecar > label input').first();
    await tabTo(page, id);
    expect(await id.inputValue()).toBe('ke-hoach-77-kh-ubnd-2024-bac-kan');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Kế hoạch');
    expect(await second.locator('.faults').innerText()).toContain('Tên tệp chỉ gồm');
    expect(await second.locator('button.strong').isDisabled()).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('ke-hoach-77-kh-ubnd-2024-bac-kan');
    expect(await id.getAttribute('aria-invalid')).toBeNull();

    await page.locator('#tv-tai-het').focus();
    const files = await unpack(page, () => page.keyboard.press('Enter'));
    expect(Object.keys(files)).toContain('content/plans/ke-hoach-77-kh-ubnd-2024-bac-kan.txt');
    expect(Object.keys(files)).toHaveLength(5);
    for (const [name, bytes] of Object.entries(files))
      if (name.endsWith('.yaml')) expect(schema.safeParse(parse(strFromU8(bytes))).success).toBe(true);
    expect(
      strFromU8(files['content/plans/ke-hoach-77-kh-ubnd-2024-bac-kan.txt'] ?? new Uint8Array()),
    ).toContain('Số: 77/KH-UBND');
  }));

describe('bad and known input', () => {
  test('is refused with the sentence of the reader, and the good file beside it is opened', () =>
    withPage(async ({ page }) => {
      await page
        .locator('#tv-tep')
        .setInputFiles([
          file('rac.docx', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256))),
          file('trong.txt', Buffer.alloc(0)),
          file('cut.docx', docx().subarray(0, 3000)),
          file('anh.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])),
          file('tot.txt', Buffer.from(text)),
        ]);
      await done(page);
      expect(await page.locator('.refused li').count()).toBe(4);
      expect(await page.locator('#tv-loi').innerText()).toContain('Tệp trống');
      expect(await page.locator('.added').count()).toBe(1);
    }));

  test('a plan that the catalogue holds is known by its words, and its id cannot be taken', () =>
    withPage(async ({ page }) => {
      const held = 'ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh';
      await page
        .locator('#tv-tep')
        .setInputFiles([
          file('long-khanh.txt', readFileSync(join(projectRoot, `content/plans/${held}.txt`))),
        ]);
      await done(page);
      expect(await page.locator('.added .notice-box a').getAttribute('href')).toBe(`/ke-hoach/${held}/`);
      expect(await page.locator('.added button.strong').isDisabled()).toBe(true);
    }));

  test('the same file twice is opened once; a file can be taken off again', () =>
    withPage(async ({ page }) => {
      const same = file('a.txt', Buffer.from(text));
      await page.locator('#tv-tep').setInputFiles([same, { ...same, name: 'b.txt' }]);
      await done(page);
      expect(await page.locator('.added').count()).toBe(1);
      await page.locator('.added button', { hasText: 'Bỏ tệp này' }).click();
      expect(await page.locator('.added').count()).toBe(0);
    }));
});

test('a file with a text layer is read in the browser, and its text can go on to the checker', () =>
  withPage(async ({ page, context }) => {
    const print = await context.newPage();
    await print.setContent('<p>KẾ HOẠCH</p><p>Phát động thi đua năm 2027</p><p>I. MỤC ĐÍCH</p>');
    const pdf = await print.pdf();
    await print.close();
    await page.locator('#tv-tep').setInputFiles([file('ban-in.pdf', pdf)]);
    await done(page);
    await page.locator('.added button', { hasText: 'Kiểm tra bản thảo này' }).click();
    await page.waitForURL(/\/kiem-tra\/$/);
    await page.locator('#kt-ket-qua:not([hidden])').waitFor();
    expect(await page.locator('#kt-o').inputValue()).toContain('năm 2027');
  }));

test('without script the page leads to the guide', async () => {
  const context = await site.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}them-van-ban/`);
  expect(await page.locator('noscript a, .notice-box a').first().getAttribute('href')).toBe(
    '/huong-dan/them-ke-hoach/',
  );
  await context.close();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([360, 768, 1440])(
    'opened files at %i px: axe finds nothing, no sideways scroll',
    async (width) => {
      const context = await site.newContext({ colorScheme, viewport: { width, height: 900 } });
      const { page, faults } = await watchedPage(context, site.address);
      await page.goto(`${site.address}them-van-ban/`);
      await page
        .locator('#tv-tep')
        .setInputFiles([file('cu.docx', docx()), file('rac.docx', Buffer.alloc(0))]);
      await done(page);
      for (const summary of await page.locator('.added summary:visible').all()) await summary.click();
      await page.locator('.preview .row').first().waitFor({ state: 'attached' });
      const violations = await violationsOn(page);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      await context.close();
      expect(violations).toEqual([]);
      expect(scroll).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
    },
  );
});
