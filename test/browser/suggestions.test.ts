import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite, watchedPage } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

test('names are suggested on every page as one types, with the state of an instrument, and without the index', async () => {
  const context = await site.newContext();
  const { page, faults } = await watchedPage(context, site.address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.address}phong-trao/`, { waitUntil: 'networkidle' });
  expect(asked.some((path) => path.startsWith('/pagefind/'))).toBe(false);
  const field = page.getByRole('combobox');
  await field.focus();
  await field.pressSequentially('98 2023');
  const option = page.getByRole('option').filter({ hasText: 'Nghị định 98/2023/NĐ-CP' }).first();
  await option.waitFor();
  expect(await option.innerText()).toMatch(/hết hiệu lực|thay thế/);
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual(['/pagefind/names.json']);
  await context.close();
  expect(faults).toEqual([]);
});

test.each([
  ['xay dung nong thon moi', 'Phong trào'],
  ['bac kan', 'Địa phương'],
  ['che do bao', 'Vai trò của mục'],
])('“%s” suggests its %s', async (typed, kind) => {
  const context = await site.newContext();
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByRole('combobox').pressSequentially(typed);
  await page.getByRole('option').filter({ hasText: kind }).first().waitFor();
  await context.close();
});

test('arrows mark a suggestion, Enter opens it, Escape closes the list and keeps what was typed', async () => {
  const context = await site.newContext();
  const page = await context.newPage();
  await page.goto(`${site.address}van-ban/`);
  const field = page.getByRole('combobox');
  const listed = page.getByRole('option');
  await field.pressSequentially('dinh hoa');
  await listed.first().waitFor();
  await field.press('Escape');
  expect(await listed.count()).toBe(0);
  expect(await field.inputValue()).toBe('dinh hoa');
  await field.press('Backspace');
  await listed.first().waitFor();
  await field.press('ArrowDown');
  const marked = (await field.getAttribute('aria-activedescendant')) ?? '';
  expect(await page.locator(`[id="${marked}"]`).getAttribute('aria-selected')).toBe('true');
  await field.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/van-ban/');
  expect(new URL(page.url()).pathname).not.toBe('/tim-kiem/');
  await context.close();
});

test('Enter without a marked suggestion searches', async () => {
  const context = await site.newContext();
  const page = await context.newPage();
  await page.goto(`${site.address}van-ban/`);
  const field = page.getByRole('combobox');
  await field.pressSequentially('nong thon');
  await page.getByRole('option').first().waitFor();
  await field.press('Enter');
  await page.waitForURL(/tim-kiem\/\?q=nong\+thon$/);
  await context.close();
});

test('a pasted page of text suggests nothing and freezes nothing', async () => {
  const context = await site.newContext();
  const { page, faults } = await watchedPage(context, site.address);
  await page.goto(`${site.address}van-ban/`);
  const field = page.getByRole('combobox');
  await field.focus();
  await page.keyboard.insertText(`<b onclick=alert(1)>${'thi đua 🏆 '.repeat(1000)}`);
  expect((await field.inputValue()).length).toBeLessThanOrEqual(400);
  expect(await page.getByRole('option').count()).toBe(0);
  await context.close();
  expect(faults).toEqual([]);
});
