import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { isSaved, onDraftingPage, press, said, setUp } from './drafting-page.ts';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});
const withPage = onDraftingPage(() => site);
const phone = { viewport: { width: 360, height: 640 } };

/** Upper and lower edge of an element in the window. */
const edgesOf = (page: Page, selector: string): Promise<{ top: number; bottom: number }> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom };
  });

describe('what an action did, on a phone', () => {
  test('stands in sight wherever the reader is, covers nothing that has the focus, and goes with the next press', () =>
    withPage(async (page) => {
      await setUp(page);
      await press(page, 'Thêm vào bản nháp');
      await said(page, 'Đã thêm');
      const told = await edgesOf(page, '#soan-bao');
      expect(told.top).toBeGreaterThanOrEqual(0);
      expect(told.bottom).toBeLessThan(200);
      expect(await violationsOn(page)).toEqual([]);
      for (let steps = 0; steps < 12; steps += 1) {
        await page.keyboard.press('Shift+Tab');
        const own = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0);
        const { bottom } = await edgesOf(page, '#soan-bao');
        expect(own).toBeGreaterThan(bottom);
      }
      await page.evaluate(() => window.scrollTo(0, 2000));
      expect((await edgesOf(page, '#soan-bao')).top).toBeGreaterThanOrEqual(0);
      await page.mouse.click(2, 400);
      expect((await edgesOf(page, '#soan-bao')).bottom).toBeLessThan(0);
    }, phone));

  test('the frame of a new draft begins below it', () =>
    withPage(async (page) => {
      await page.locator('#soan-name').fill('Ủy ban nhân dân xã Lam Vỹ');
      await page.getByRole('button', { name: 'Lập khung kế hoạch' }).click();
      await said(page, 'Đã lập khung');
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const { bottom } = await edgesOf(page, '#soan-bao');
      expect((await edgesOf(page, '#soan-khung-ten')).top).toBeGreaterThanOrEqual(bottom);
      expect((await edgesOf(page, '[data-do="fill-frame"]')).bottom).toBeLessThan(640);
    }, phone));

  test('a button under the line comes out from under it', () =>
    withPage(async (page) => {
      await setUp(page);
      const button = page.locator('#soan-mau [data-do="add-candidate"]').first();
      await button.focus();
      await button.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top));
      await page.keyboard.press('Enter');
      await said(page, 'Đã thêm');
      const { bottom } = await edgesOf(page, '#soan-bao');
      expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeGreaterThan(
        bottom,
      );
    }, phone));

  test('what keeps the draft from being kept comes into sight too, and typing does not take it away', () =>
    withPage(async (page, context) => {
      await setUp(page);
      await press(page, 'Tự viết một đoạn');
      await page.waitForFunction(() => localStorage.getItem('kho-thi-dua.draft')?.includes('"own"') === true);
      const other = await context.newPage();
      await other.goto(`${site.address}soan-thao/`);
      await other.locator('#soan-than:not([hidden])').waitFor();
      await other.locator('#soan-dau-subject').fill('Trích yếu của thẻ kia');
      await isSaved(other);
      await page.locator('#soan-luu', { hasText: 'thẻ khác' }).waitFor();
      await page.keyboard.type('Chữ mới.');
      const { top, bottom } = await edgesOf(page, '#soan-luu');
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThan(400);
      await page.getByRole('button', { name: 'Giữ bản ở thẻ này' }).click();
      await said(page, 'Đã giữ bản');
    }, phone));
});

describe('a printed draft', () => {
  const printed = async (page: Page): Promise<string> => {
    const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const { text } = await extractText(document, { mergePages: true });
    return text.replace(/\s+/g, ' ');
  };
  const write = async (page: Page, words: string): Promise<void> => {
    await setUp(page);
    await page.locator('#soan-khung [data-id="can-cu"]').press('Enter');
    await press(page, 'Tự viết một đoạn');
    await page.keyboard.type(words);
  };

  test('says before its text which of its bases hold no more', () =>
    withPage(async (page) => {
      await write(page, 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ');
      await page.locator('#soan-vuong li').waitFor();
      const text = await printed(page);
      expect(text).toMatch(
        /^Xem trước khi trình ký.*có 1 chỗ dẫn.*98\/2023\/NĐ-CP đã được thay thế từ ngày 01\/7\/2025.*CỘNG HÒA/,
      );
      expect(text).not.toContain('chưa có căn cứ');
    }));

  test('says that nobody has looked where nobody has, and that it has no basis', () =>
    withPage(async (page) => {
      await setUp(page);
      expect(await printed(page)).toMatch(/^Xem trước khi trình ký.*chưa có căn cứ nào\. /);
      await page.route('**/*.json', (route) => route.abort());
      await press(page, 'Tự viết một đoạn');
      await page.keyboard.type('Phối hợp thực hiện.');
      expect(await printed(page)).toContain('Chưa soát được hiệu lực');
    }));

  test('is the paper alone where its bases hold', () =>
    withPage(async (page) => {
      await write(page, 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022');
      await expect
        .poll(() => printed(page), { timeout: 60_000 })
        .toMatch(/^ỦY BAN NHÂN DÂN XÃ LAM VỸ|^CỘNG HÒA/);
    }));
});
