import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { contextWithClipboard, readBack } from './copying.ts';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const plan = 'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/';

const openPlan = async (): Promise<Page> => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
  return page;
};

/** Selects from the first of some words to the end of others, as a mouse does, and waits for what copies. */
const select = async (page: Page, from: [string, string], to: [string, string]): Promise<void> => {
  const loaded = page.waitForResponse((response) => response.url().endsWith('hieu-luc.json'));
  await page.evaluate(
    ([[fromRow, fromWords], [toRow, toWords]]) => {
      const place = (row: string, words: string): [Node, number] => {
        const text = document.getElementById(row)?.querySelector('.text');
        if (text === null || text === undefined) throw new Error(`no text in ${row}`);
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = (node.textContent ?? '').indexOf(words);
          if (at >= 0) return [node, at];
        }
        throw new Error(`“${words}” is not in ${row}`);
      };
      const [start, startAt] = place(fromRow, fromWords);
      const [end, endAt] = place(toRow, toWords);
      getSelection()?.setBaseAndExtent(start, startAt, end, endAt + toWords.length);
    },
    [from, to] as const,
  );
  await loaded;
};

const copyKey = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+C');
  await page.waitForTimeout(300);
};

test('some words of a clause are copied as these words, in the font of the decree', async () => {
  const page = await openPlan();
  await select(page, ['iii.2.b.b1', 'Bằng khen'], ['iii.2.b.b1', 'Chủ tịch']);
  await copyKey(page);
  const { text, html } = await readBack(page);
  expect(text).toBe('Bằng khen của Chủ tịch');
  expect(html).toContain("font-family:'Times New Roman'");
  expect(html).not.toMatch(/<p[ >]|class=|background/);
  await page.context().close();
});

test('a selection over several clauses has the markers of those that are selected whole', async () => {
  const page = await openPlan();
  await select(page, ['iii.2.b', 'Số lượng'], ['iii.2.b.b2', 'Giấy khen']);
  await copyKey(page);
  const { text, html } = await readBack(page);
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('Số lượng khen thưởng');
  expect(lines[1]).toMatch(/^- Đối với Bằng khen của Chủ tịch UBND tỉnh: .*\.$/);
  expect(lines[2]).toBe('- Đối với Giấy khen');
  expect(lines).toHaveLength(3);
  expect(text).not.toMatch(/Chép|Vì sao|III\.2/);
  expect(html.match(/<p /g)).toHaveLength(3);
  await page.context().close();
});

test('words that cite a dead basis are copied as they are; the swap is offered after, and the bar closes', async () => {
  const page = await openPlan();
  await select(page, ['iii.2.c.b3', '-'], ['iii.2.c.b3', ').']);
  await copyKey(page);
  expect((await readBack(page)).text).toContain('98/2023/NĐ-CP của Chính phủ).');
  const bar = page.locator('.copied-bar');
  await bar.getByRole('button', { name: 'Thay bằng' }).waitFor();
  expect(await bar.innerText()).toContain('đã được thay thế từ 01/7/2025');
  expect(await violationsOn(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Thay bằng' }).press('Enter');
  await bar.getByText('đã thay 1 căn cứ').waitFor();
  expect((await readBack(page)).text).toMatch(
    /^- Báo cáo .*\[Mẫu số 08: đối chiếu\] .*152\/2025\/NĐ-CP của Chính phủ\)\.$/,
  );
  await page.keyboard.press('Escape');
  expect(await bar.innerText()).toBe('');
  await page.context().close();
});

test('a selection that leaves the text of the plan is left to the browser', async () => {
  const page = await openPlan();
  await page.evaluate(() => {
    const heading = document.querySelector('h1');
    const row = document.getElementById('iii.2.b');
    if (heading === null || row === null) throw new Error('the page has changed');
    getSelection()?.setBaseAndExtent(heading, 0, row, 1);
  });
  await copyKey(page);
  expect((await readBack(page)).html).not.toContain('text-indent:1.27cm');
  await page.context().close();
});

test('the copy of a field is left alone', async () => {
  const page = await openPlan();
  await select(page, ['iii.2.b.b1', 'Bằng khen'], ['iii.2.b.b1', 'Chủ tịch']);
  const field = page.locator('.find input');
  await field.fill('phong trào');
  await field.selectText();
  await copyKey(page);
  expect((await readBack(page)).text).toBe('phong trào');
  await page.context().close();
});
