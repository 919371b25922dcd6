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

const searchFor = (query: string): string => `${site.address}tim-kiem/?q=${encodeURIComponent(query)}`;

/** Waits until the answer to the query in the address is shown. */
const answered = async (page: Page): Promise<string> => {
  const status = page.locator('#tim-trang-thai');
  await page.waitForFunction(() => {
    const told = document.querySelector('#tim-trang-thai')?.textContent ?? '';
    return told !== '' && !told.startsWith('Đang tìm');
  });
  return status.innerText();
};

const withPage = async (look: (page: Page) => Promise<void>): Promise<void> => {
  const context = await site.newContext();
  const { page, faults } = await watchedPage(context, site.address);
  await look(page);
  await context.close();
  expect(faults).toEqual([]);
};

test('words typed without marks find the clause, and its link lands on it', () =>
  withPage(async (page) => {
    await page.goto(site.address);
    const field = page.getByRole('combobox').first();
    await field.fill('van hoa cong so');
    await field.press('Enter');
    await page.waitForURL(/tim-kiem/);
    const hit = page.locator('main a[href*="#"][href*="/ke-hoach/"]').first();
    await hit.waitFor();
    const href = (await hit.getAttribute('href')) ?? '';
    await hit.click();
    await page.waitForURL(/ke-hoach/);
    const fragment = decodeURIComponent(href.split('#')[1] ?? '');
    expect(fragment).not.toBe('');
    expect(await page.locator(`[id="${fragment}"]`).innerText()).toMatch(/văn hóa công sở/i);
  }));

test('a phrase is marked in readable words, under its tier, with why it answers', () =>
  withPage(async (page) => {
    await page.goto(searchFor('chung tay vì người nghèo'));
    expect(await answered(page)).toMatch(/^\d+ kết quả trong \d+ kế hoạch/);
    const results = page.locator('#tim-ket-qua');
    const marks = await results.locator('.snippet mark').allInnerTexts();
    expect(marks[0]?.toLowerCase()).toBe('chung tay vì người nghèo');
    const headings = await results.locator('h2').allInnerTexts();
    expect(headings.some((heading) => heading.startsWith('Đúng cụm từ'))).toBe(true);
    const hit = results.locator('.hit').filter({ hasText: 'II.4' }).first();
    expect(await hit.innerText()).toContain('nhắc phong trào');
    expect(await page.locator('main').innerText()).not.toMatch(/[\u0335\u203f]/);
  }));

test('a number that no document has finds nothing, says so, and names numbers that exist', () =>
  withPage(async (page) => {
    await page.goto(searchFor('777/KH-UBND'));
    expect(await answered(page)).toContain('777/KH-UBND chưa có trong kho');
    expect(await page.locator('#tim-ket-qua .hit').count()).toBe(0);
    const [first = ''] = await page.locator('#tim-giup a').allInnerTexts();
    await page.locator('#tim-giup a').first().click();
    await page.locator('#tim-ket-qua .hit-link').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(first);
  }));

test('a misspelt word leads to what may have been meant', () =>
  withPage(async (page) => {
    await page.goto(searchFor('khen thuogn'));
    expect(await answered(page)).toMatch(/^Không có/);
    const help = page.locator('#tim-giup');
    expect(await help.innerText()).toContain('Có phải bạn tìm');
    await help.getByRole('link', { name: 'khen thưởng' }).first().click();
    await page.locator('#tim-ket-qua .hit').first().waitFor();
    expect(await page.locator('#tim-o').inputValue()).toBe('khen thưởng');
  }));

test('a word that the collection does not know is named, and only near hits remain', () =>
  withPage(async (page) => {
    await page.goto(searchFor('xyzzq thi đua'));
    expect(await answered(page)).toContain('Không có đoạn nào khớp đúng');
    expect(await page.locator('#tim-giup').innerText()).toContain('xyzzq');
    expect(await page.locator('#tim-ket-qua .hit:not(.near)').count()).toBe(0);
  }));

test('a number that two instruments bear leads to the one that the plans cite, the other beside it', () =>
  withPage(async (page) => {
    await page.goto(searchFor('19 ct ttg'));
    const links = page.locator('main a[href*="/van-ban/chi-thi-19-ct-ttg"]');
    await links.first().waitFor();
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(addresses.slice(0, 2)).toEqual([
      '/van-ban/chi-thi-19-ct-ttg-2021/',
      '/van-ban/chi-thi-19-ct-ttg-2024/',
    ]);
  }));

test('where the index cannot be loaded, that is said, and the ways to browse stay', async () => {
  const context = await site.newContext();
  const page = await context.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(searchFor('thi đua'));
  expect(await answered(page)).toContain('Chưa tải được');
  expect(await page.locator('#tim-danh-muc a').first().isVisible()).toBe(true);
  await page.unroute('**/pagefind/**');
  await page.locator('#tim-o').press('Enter');
  await page.locator('#tim-ket-qua .hit').first().waitFor();
  await context.close();
});

const hostile: readonly (readonly [string, string])[] = [
  ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
  ['10,000 characters', 'thi đua khen thưởng '.repeat(500)],
  ['punctuation alone', '!?…“”()[]{}--//\\\\ "" \'\''],
  ['emoji', '🏆🎖️👩‍👩‍👧‍👦 thi đua 🇻🇳'],
  ['control characters', 'thi\u0000\u0007\u001b[31m đua\u202e\ufeff'],
  ['another script', '競争 соревнование تنافس प्रतियोगिता'],
  ['a lone surrogate', 'thi \ud83d đua'],
  ['quotation marks and minus signs without partners', '"thi đua - -"" nơi: năm:'],
];

test.each(hostile)('%s in the field does no harm', (_name, text) =>
  withPage(async (page) => {
    await page.goto(`${site.address}tim-kiem/`);
    await page.locator('#tim-o').focus();
    await page.evaluate((pasted) => {
      const field = document.querySelector<HTMLInputElement>('#tim-o');
      if (field === null) return;
      field.value = pasted;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await page.waitForFunction(() => location.search !== '');
    expect((await answered(page)).length).toBeLessThan(400);
    expect(await page.locator('main img, main script:not([type="module"])').count()).toBe(0);
    expect(page.url().length).toBeLessThan(5_000);
    await page.reload();
    await answered(page);
  }),
);

test('without JavaScript the field leads to the page, which offers the ways to browse', async () => {
  const context = await site.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}van-ban/`);
  await page.locator('header input[name="q"]').fill('thi đua');
  await page.locator('header input[name="q"]').press('Enter');
  await page.waitForURL(/tim-kiem\/\?q=/);
  const main = page.locator('main');
  expect(await main.innerText()).toContain('cần JavaScript');
  for (const address of ['/van-ban/', '/phong-trao/', '/dia-phuong/', '/nam/'])
    expect(await main.locator(`a[href="${address}"]`).isVisible()).toBe(true);
  await context.close();
});
