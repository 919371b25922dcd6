import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { type OpenSite, openSite, watchedPage } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const clause = 'dieu-khoan/mau/chi-tieu-dot-thi-dua/';
const other = 'dieu-khoan/mau/thoi-gian-dot-thi-dua/';

test('blanks are filled from the keyboard, kept for the next visit and for other clauses, and emptied again', async () => {
  const context = await site.newContext();
  const { page, faults } = await watchedPage(context, site.address);
  await page.goto(site.address + clause, { waitUntil: 'networkidle' });
  const sheet = page.locator('.clause-sheet');
  expect(await sheet.innerText()).toContain('[ngày kết thúc]');
  await page.getByLabel('Ngày kết thúc thi đua').focus();
  await page.keyboard.type('30/9/2027');
  await expect.poll(() => sheet.innerText()).toContain('trước ngày 30/9/2027.');
  await page.getByLabel('Số lượng', { exact: true }).focus();
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  expect(await page.locator('.slot-form').innerText()).toContain('thêm số 0 ở trước');
  expect(await page.locator('.slot-form [role="status"]').innerText()).toContain('Đã điền 2 trên');
  expect(await violationsOn(page)).toEqual([]);
  await page.reload({ waitUntil: 'networkidle' });
  await expect.poll(() => sheet.innerText()).toContain('ít nhất 5 việc làm');
  await page.goto(site.address + other, { waitUntil: 'networkidle' });
  await expect.poll(() => page.locator('.clause-sheet').innerText()).toContain('đến hết ngày 30/9/2027');
  await page.getByRole('button', { name: 'Xóa chữ đã điền ở trang này' }).press('Enter');
  expect(await page.locator('.clause-sheet').innerText()).toContain('[ngày kết thúc]');
  await context.close();
  expect(faults).toEqual([]);
});

test('a count of one clause stays with it', async () => {
  const context = await site.newContext();
  const page = await context.newPage();
  await page.goto(site.address + clause, { waitUntil: 'networkidle' });
  await page.getByLabel('Số lượng', { exact: true }).fill('02');
  await expect.poll(() => page.locator('.clause-sheet').innerText()).toContain('ít nhất 02 việc làm');
  await page.goto(`${site.address}dieu-khoan/mau/giai-phap-tuyen-truyen/`, { waitUntil: 'networkidle' });
  expect(await page.locator('.clause-sheet').innerText()).toContain('[số lượng]');
  await context.close();
});

test('markup that is typed stays text', async () => {
  const context = await site.newContext();
  const page = await context.newPage();
  await page.goto(site.address + clause, { waitUntil: 'networkidle' });
  await page.getByLabel('Nhiệm vụ trọng tâm mà đợt thi đua nhằm vào').fill('<img src=x onerror=alert(1)>');
  await expect.poll(() => page.locator('.clause-sheet').innerText()).toContain('<img src=x');
  expect(await page.locator('.clause-sheet img').count()).toBe(0);
  await context.close();
});

test('a browser that keeps nothing still fills, and says so', async () => {
  const context = await site.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(site.address + clause, { waitUntil: 'networkidle' });
  await page.getByLabel('Ngày kết thúc thi đua').fill('30/9/2027');
  await expect.poll(() => page.locator('.clause-sheet').innerText()).toContain('30/9/2027');
  await page.keyboard.press('Tab');
  expect(await page.locator('.slot-form [role="status"]').innerText()).toContain('không cho lưu');
  await context.close();
});

test('without JavaScript the words and what to do with their blanks are there', async () => {
  const context = await site.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address + clause);
  expect(await page.locator('.clause-sheet').innerText()).toContain('[ngày kết thúc]');
  expect(await page.locator('.slot-form').isVisible()).toBe(false);
  await context.close();
});
