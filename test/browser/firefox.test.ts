import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { readDocx } from '../../src/readers/docx/read-docx.ts';
import { type FirefoxPage, findFirefox, type OpenFirefox, openFirefox } from './firefox.ts';
import { patience } from './site.ts';

/** The ways through the site that matter, in a second engine. */
const firefox = findFirefox();
if (firefox === null) console.log('Firefox: skipped, none is installed (FIREFOX_PATH names one).');

const id = 'ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan';
const plan = `ke-hoach/${id}/`;
const city = 'ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh';
const folder = mkdtempSync(join(tmpdir(), 'firefox-'));

/** What was downloaded, once a file of that kind is whole. */
const downloaded = async (ending: string): Promise<{ name: string; bytes: Uint8Array }> => {
  const name = await vi.waitUntil(
    () =>
      readdirSync(folder).some((one) => one.endsWith('.part'))
        ? undefined
        : readdirSync(folder).find((one) => one.endsWith(ending)),
    { timeout: patience },
  );
  const bytes = await vi.waitUntil(
    () => {
      const read = new Uint8Array(readFileSync(join(folder, name)));
      return read.length > 0 ? read : undefined;
    },
    { timeout: patience },
  );
  rmSync(join(folder, name));
  return { name, bytes };
};

describe.skipIf(firefox === null)('in Firefox', () => {
  let site: OpenFirefox;
  beforeAll(async () => {
    site = await openFirefox(folder);
  });
  afterAll(async () => {
    await site.close();
    if (existsSync(folder)) rmSync(folder, { recursive: true });
  });

  const withPage = async (path: string, look: (opened: FirefoxPage) => Promise<void>): Promise<void> => {
    const opened = await site.open(path);
    await look(opened);
    await opened.close();
    expect(opened.faults).toEqual([]);
  };

  /** What the clipboard holds as text, pasted into a field as a reader would. */
  const pasted = async (): Promise<string> => {
    let held = '';
    await withPage('kiem-tra/', async ({ page }) => {
      await page.locator('#kt-nhap:not([inert]) #kt-o').wait();
      await page.focus('#kt-o');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#kt-o')?.value !== '');
      held = await page.$eval('#kt-o', (field) => (field as HTMLTextAreaElement).value);
    });
    return held;
  };

  test('a plan is read: basis, clause by its address, reasons below it, no sideways scroll', () =>
    withPage(`${plan}#iii.2.b`, async ({ page, text, said, press }) => {
      expect(await text('[id="iii.2.b"]')).toContain('Số lượng khen thưởng');
      expect(await text('main')).toMatch(/98\/2023\/NĐ-CP[\s\S]*152\/2025\/NĐ-CP/);
      const top = await page.$eval('[id="iii.2.b"]', (clause) => clause.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(900);
      await press('[id="ii.4.b3"] .why a', 'Enter');
      expect(await said('[id="ii.4.b3"] + .because', '01-KL/TW')).toContain('dòng');
      await page.setViewport({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }));

  test('a search from the head of any page leads to the clause', () =>
    withPage('van-ban/', async ({ page, press, said }) => {
      await page.type('header input[name="q"]', 'van hoa cong so');
      await press('header input[name="q"]', 'Enter');
      await said('#tim-ket-qua .hit', 'II.4');
      const hit = await page.$eval('#tim-ket-qua a[href*="#"]', (link) => link.getAttribute('href') ?? '');
      await Promise.all([page.waitForNavigation(), press('#tim-ket-qua a[href*="#"]', 'Enter')]);
      expect(page.url()).toBe(new URL(hit, site.address).href);
    }));

  test('a clause is copied by keyboard and pasted elsewhere', async () => {
    await withPage(plan, async ({ page, press, said, text }) => {
      await press('[id="iii.2.b.b1"] .addr button', 'Enter');
      await page.locator('.copying').wait();
      await page.keyboard.press('Enter');
      await said('.copying .said', 'Đã chép III.2.b –1.');
      expect(await text('.copying')).toContain('Chép chữ');
    });
    expect(await pasted()).toMatch(/^- Đối với Bằng khen của Chủ tịch UBND tỉnh: .*xuất sắc\.\s*$/);
  });

  test('a draft is set up, filled by a clause and taken away as a Word file; it is there after a reload', () =>
    withPage('soan-thao/', async ({ page, press, said, text }) => {
      await page.locator('#soan:not([inert]) #soan-name').wait();
      await page.type('#soan-name', 'Ủy ban nhân dân xã Lam Vỹ');
      await page.keyboard.press('Enter');
      await said('#soan-tin', 'Đã lập khung');
      await page.waitForSelector('#soan-mau [data-do="add-candidate"]');
      await press('#soan-mau [data-do="add-candidate"]', 'Enter');
      await said('#soan-tin', 'vào bản nháp');
      const field = '#soan-cho-trong input';
      const value = 'chữ vừa điền';
      await page.focus(field);
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(value);
      await said('#soan-to', value);
      await page.evaluate(() => {
        [...document.querySelectorAll('button')]
          .find((one) => one.textContent?.startsWith('Tải .docx'))
          ?.focus();
      });
      await page.keyboard.press('Enter');
      const file = await downloaded('.docx');
      expect(readDocx(file.bytes).text).toContain('ỦY BAN NHÂN DÂN XÃ LAM VỸ');
      await said('#soan-luu', 'Đã lưu');
      const sheet = await text('#soan-to');
      await page.reload();
      await page.waitForSelector('#soan-than');
      expect(await text('#soan-to')).toBe(sheet);
    }));

  test('a draft is checked, and its findings are walked through by key', () =>
    withPage('kiem-tra/', async ({ page, press, said, text, count }) => {
      await page.locator('#kt-nhap:not([inert]) #kt-o').wait();
      await page
        .locator('#kt-o')
        .fill(
          'UBND XÃ A\nSố: 01/KH-UBND\nKẾ HOẠCH\nPhát động thi đua năm 2027\nCăn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nI. MỤC ĐÍCH\n1. Một.\n',
        );
      await press('button[type="submit"]#kt-xem, #kt-nhap button', 'Enter');
      await page.waitForSelector('#kt-ket-qua:not([hidden])');
      await page.waitForFunction(() => document.activeElement?.id === 'kt-ket-qua');
      expect(await count('.notice')).toBeGreaterThan(1);
      expect(await said('.notice', '152/2025/NĐ-CP')).toContain('98/2023');
      await page.keyboard.press('n');
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('notice');
      expect(await text('#kt-o-dau')).toMatch(/^1\/\d+$/);
    }));

  test('files are read in the page and packed for the catalogue', () =>
    withPage('them-van-ban/', async ({ page, said, count }) => {
      const path = join(folder, 'moi.txt');
      writeFileSync(
        path,
        'ỦY BAN NHÂN DÂN TỈNH BẮC KẠN\nSố: 77/KH-UBND\nBắc Kạn, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2024\nI. MỤC ĐÍCH\n1. Nâng cao.\n',
      );
      await page.waitForSelector('#tv-nhan:not([inert])');
      const input = await page.$('#tv-tep');
      await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(
        path,
        join(projectRoot, `dist/${plan}${id}.docx`),
      );
      await said('#tv-trang-thai', /^Đã đọc/);
      expect(await count('.added')).toBe(2);
      await page.focus('#tv-tai-het');
      await page.keyboard.press('Enter');
      const { bytes } = await downloaded('.zip');
      expect(Object.keys(unzipSync(bytes)).join(' ')).toContain('ke-hoach-77-kh-ubnd-2024-bac-kan.txt');
    }));

  test('two plans are compared', () =>
    withPage(`so-sanh/?a=ke-hoach-hdtdkt-xa-lam-vy-2020&b=${city}`, async ({ said, count, text }) => {
      await said('#ss-tin', 'Đã so xong');
      expect(await count('.compare-two')).toBeGreaterThan(3);
      expect(await text('#ss-ket-qua')).toContain('Kế hoạch thứ nhất không có:');
    }));

  test('a schedule is carried to another year and taken away as a calendar', () =>
    withPage(`ke-hoach/${city}/lich/`, async ({ page, press, said, count }) => {
      await page.waitForSelector('#doi:not([inert])');
      await press('#doi button[value="ics"]', 'Enter');
      await said('#doi [role="status"]', /\d/);
      expect(await count('#doi li')).toBeGreaterThan(0);
      const { bytes } = await downloaded('.ics');
      expect(new TextDecoder().decode(bytes)).toMatch(/^BEGIN:VCALENDAR/);
    }));

  test('a shared address says that its words have changed', () =>
    withPage(`${plan}?v=zzz#iii.2.b.b1`, async ({ page, said }) => {
      await said('.changed', 'đã khác');
      expect(await page.$eval('.changed + .row', (row) => row.id)).toBe('iii.2.b.b1');
    }));

  test('the handout of a movement prints on two sheets', () =>
    withPage('phong-trao/ca-nuoc-chung-tay-vi-nguoi-ngheo/phat-tay/', async ({ page }) => {
      const pdf = await page.pdf({ format: 'A4', printBackground: true });
      expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBeLessThanOrEqual(2);
    }));
});
