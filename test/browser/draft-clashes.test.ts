import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typedParagraphs } from '../render/paper/word-file.ts';
import { violationsOn } from './axe.ts';
import { focused, onDraftingPage, press, said, setUp, sheet } from './drafting-page.ts';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});
const withPage = onDraftingPage(() => site);

test('clashes are told where they are, with source and mend', () =>
  withPage(async (page) => {
    await setUp(page);
    await page.locator('#soan-khung [data-id="can-cu"]').press('Enter');
    await press(page, 'Tự viết một đoạn');
    await page.keyboard.type('Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ');
    const clash = page.locator('#soan-vuong li');
    await clash.waitFor();
    expect(await clash.innerText()).toMatch(
      /98\/2023\/NĐ-CP đã được thay thế từ ngày 01\/7\/2025.*152\/2025/s,
    );
    expect(await clash.innerText()).toContain('kiểm tra ngày');
    expect(await page.locator('#soan-to .draft-warning').innerText()).toContain('98/2023/NĐ-CP');
    await clash.getByRole('button', { name: 'Sửa thành' }).press('Enter');
    await said(page, 'Đã sửa');
    expect(await clash.count()).toBe(0);
    expect(await sheet(page)).toContain('Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025');
  }));

describe('a dead basis', () => {
  /** A draft with a form of a decree that was replaced. */
  const withDeadBasis = async (page: Page): Promise<void> => {
    await setUp(page);
    await press(page, 'Tự viết một đoạn');
    await page.keyboard.type(
      'Hồ sơ theo Mẫu số 08 ban hành kèm theo Nghị định số 98/2023/NĐ-CP của Chính phủ.',
    );
  };
  const question = (page: Page): ReturnType<Page['locator']> => page.locator('#soan-hoi [role="group"]');
  const wordsOf = async (page: Page, act: () => Promise<void>): Promise<string> => {
    const waiting = page.waitForEvent('download');
    await act();
    return typedParagraphs(new Uint8Array(await readFile(await (await waiting).path()))).join('\n');
  };

  test('stops the Word file; the words can be kept', () =>
    withPage(async (page) => {
      await withDeadBasis(page);
      await press(page, 'Tải .docx');
      await question(page).waitFor();
      expect(await focused(page)).toContain('không còn dùng làm căn cứ');
      expect(await question(page).innerText()).toMatch(/98\/2023.*152\/2025.*Mẫu số 08: đối chiếu/s);
      expect(await violationsOn(page)).toEqual([]);
      expect(await wordsOf(page, () => press(page, 'Giữ nguyên văn'))).toContain('98/2023/NĐ-CP');
      expect(await focused(page)).toBe('Tải .docx');
      expect(await question(page).count()).toBe(0);
    }));

  test('can be swapped before the file is made, and its form becomes a blank', () =>
    withPage(async (page) => {
      await withDeadBasis(page);
      await press(page, 'Tải .docx');
      expect(await wordsOf(page, () => press(page, 'Thay căn cứ này'))).toContain(
        '[Mẫu số 08: đối chiếu] ban hành kèm theo Nghị định số 152/2025/NĐ-CP của Chính phủ',
      );
      await said(page, 'Đã thay 1 chỗ');
      await page.locator('#soan-hoan-tac').press('Enter');
      expect(await sheet(page)).toContain('98/2023/NĐ-CP');
    }));

  test.each(['Chép cả bản', 'In hoặc lưu PDF', 'Tải Markdown', 'Tải văn bản thuần'])(
    'stops “%s” too',
    (words) =>
      withPage(async (page) => {
        await withDeadBasis(page);
        await press(page, words);
        await question(page).waitFor();
        await page.keyboard.press('Escape');
        expect(await question(page).count()).toBe(0);
        expect(await focused(page)).toBe(words);
        await press(page, words);
        await press(page, 'Xem chỗ vướng');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('soan-vuong');
        expect(await page.locator('#soan-vuong').innerText()).toContain('Cần người soạn cân nhắc');
      }),
  );
});
