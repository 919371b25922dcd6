import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typedParagraphs } from '../render/paper/word-file.ts';
import { violationsOn } from './axe.ts';
import { focused, isSaved, onDraftingPage, press, said, setUp, sheet } from './drafting-page.ts';
import { weightOf } from './script-weight.ts';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});
const withPage = onDraftingPage(() => site);

test('by keyboard alone: set-up, clauses, blanks, order, undo, Word file, reload', () =>
  withPage(async (page) => {
    await setUp(page);
    expect(await sheet(page)).toContain('ỦY BAN NHÂN DÂN XÃ LAM VỸ');

    await page.locator('#soan-mau [data-do="add-candidate"]').first().waitFor();
    await press(page, 'Thêm vào bản nháp');
    await said(page, 'vào bản nháp');
    // The same button is still there, and has the focus.
    expect(await focused(page)).toContain('Thêm vào bản nháp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await press(page, 'Thêm vào bản nháp');
    expect(await page.locator('.draft-part').count()).toBe(2);
    const [first, second] = await page
      .locator('.draft-part textarea')
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).dataset['id'] ?? ''));

    await page.locator('.draft-part textarea').nth(1).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await said(page, 'thứ 1 trong 2');
    const order = (): Promise<string[]> =>
      page.locator('.draft-part').evaluateAll((all) => all.map((one) => one.getAttribute('data-key') ?? ''));
    expect(await order()).toEqual([second, first]);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['id'])).toBe(second);

    await page.locator('#soan-hoan-tac').focus();
    await page.keyboard.press('Enter');
    expect(await order()).toEqual([first, second]);
    await page.keyboard.press('Control+y');
    expect(await order()).toEqual([second, first]);
    await page.keyboard.press('Control+z');
    expect(await order()).toEqual([first, second]);

    const field = page.locator('#soan-cho-trong input').last();
    const name = (await field.getAttribute('data-id')) ?? '';
    expect(await sheet(page)).toContain(name === 'năm' ? '2027' : `[${name}]`);
    await field.focus();
    await page.keyboard.type('chữ vừa điền');
    expect(await sheet(page)).toContain('chữ vừa điền');
    expect(await sheet(page)).not.toContain(`[${name}]`);

    const waiting = page.waitForEvent('download');
    await press(page, 'Tải .docx');
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(/^ke-hoach-uy-ban-nhan-dan-xa-lam-vy-\d{4}\.docx$/);
    const typed = typedParagraphs(new Uint8Array(await readFile(await file.path()))).join('\n');
    expect(typed).toContain('chữ vừa điền');
    expect(typed).toContain('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH');

    await isSaved(page);
    const before = await sheet(page);
    await page.reload();
    await page.locator('#soan-than').waitFor();
    expect(await sheet(page)).toBe(before);
  }));

test('what is empty is filled with clauses at once, and emptied at once', () =>
  withPage(async (page) => {
    await setUp(page);
    await press(page, 'Tự viết một đoạn');
    await page.keyboard.type('Mục đích riêng.');
    const states = (): Promise<string[]> => page.locator('#soan-khung li .soft').allInnerTexts();
    const before = await states();
    expect(before.filter((state) => state === 'chưa có')).toHaveLength(before.length - 1);

    await page.locator('[data-do="fill-frame"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await said(page, `Đã điền ${before.length - 1} phần`);
    expect(await states()).not.toContain('chưa có');
    expect(await sheet(page)).toContain('Mục đích riêng.');
    expect(await page.locator('#soan-thieu').innerText()).toContain('Đã có đủ tám phần');
    // Nothing is left to be filled: the button is gone, and the focus is near where it was.
    expect(await page.locator('[data-do="fill-frame"]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('soan-khung');

    await page.locator('#soan-hoan-tac').press('Enter');
    expect(await states()).toEqual(before);
    expect(await violationsOn(page)).toEqual([]);
  }));

test('a year that cannot be is told under its field, to whoever hears it too', () =>
  withPage(
    async (page) => {
      const year = page.locator('#soan-nam');
      await page.locator('#soan-name').fill('Trường Trung học phổ thông Chuyên');
      await year.fill('1800');
      await year.press('Enter');
      expect(await year.getAttribute('aria-invalid')).toBe('true');
      const note = page.locator(`#${await year.getAttribute('aria-describedby')}`);
      expect(await note.innerText()).toContain('từ 1945 đến 2100');
      await year.fill('2027');
      await year.press('Enter');
      await said(page, 'Đã lập khung');
      expect(await year.getAttribute('aria-invalid')).toBeNull();
      expect(await sheet(page)).toContain('[địa danh], ngày');
      await press(page, 'Đến ô này: Địa danh');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('soan-place');
    },
    { viewport: { width: 360, height: 740 } },
  ));

test('what is typed stays under the caret, and is put in order when it is left', () =>
  withPage(async (page) => {
    await setUp(page);
    await press(page, 'Tự viết một đoạn');
    await page.keyboard.type('Nâng cao chất lượng.\n- Một;\n- Hai <b>đậm</b>.');
    const field = page.locator('.draft-part textarea');
    expect(await field.inputValue()).toBe('1. Mục đích\na) Nâng cao chất lượng.\n- Một;\n- Hai <b>đậm</b>.');
    expect(await sheet(page)).toContain('- Hai <b>đậm</b>.');
    expect(await page.locator('#soan-to b').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('.draft-part textarea')?.value.endsWith('</b>.') === true,
    );
  }));

test('the focus goes on to a neighbour when a part is removed, and undo brings the part back', () =>
  withPage(async (page) => {
    await setUp(page);
    await press(page, 'Tự viết một đoạn');
    await page.keyboard.type('Một.');
    await press(page, 'Tự viết một đoạn');
    await page.keyboard.type('Hai.');
    await page.locator('.draft-part').first().getByRole('button', { name: 'Bỏ' }).press('Enter');
    await said(page, 'Đã bỏ đoạn');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.locator('#soan-hoan-tac').press('Enter');
    expect(await page.locator('.draft-part').count()).toBe(2);
  }));

describe('a draft as a file', () => {
  const choose = (page: Page, content: string): Promise<void> =>
    page.locator('#soan-tep').setInputFiles({
      name: 'ban-nhap.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });

  test('goes out and comes in again, and the import can be taken back', () =>
    withPage(async (page) => {
      await setUp(page);
      await press(page, 'Tự viết một đoạn');
      await page.keyboard.type('Đoạn trong tệp.');
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Lưu ra tệp' }).press('Enter');
      const content = await readFile(await (await waiting).path(), 'utf8');
      await page.locator('.draft-part').getByRole('button', { name: 'Bỏ' }).press('Enter');
      expect(await sheet(page)).not.toContain('Đoạn trong tệp');
      await choose(page, content);
      await said(page, 'Đã mở bản nháp từ tệp');
      expect(await sheet(page)).toContain('Đoạn trong tệp');
      await page.locator('#soan-hoan-tac').press('Enter');
      expect(await sheet(page)).not.toContain('Đoạn trong tệp');
    }));

  test.each([
    ['{"format":"kho-thi-dua/draft","version":1}', 'bị hỏng'],
    ['<script>document.title="x"</script>', 'không phải tệp bản nháp'],
    ['{"format":"kho-thi-dua/draft","version":9}', 'phiên bản mới hơn'],
    ['\u0000\u0001PK', 'không phải tệp bản nháp'],
  ])('that is broken is refused and changes nothing: %s', (content, words) =>
    withPage(async (page) => {
      await setUp(page);
      const before = await sheet(page);
      await choose(page, content);
      await said(page, words);
      await said(page, 'không thay đổi');
      expect(await sheet(page)).toBe(before);
    }),
  );
});

describe('the store of the browser', () => {
  test('forbidden: the page says so, keeps everything and offers the file', () =>
    withPage(
      async (page) => {
        await setUp(page);
        await press(page, 'Tự viết một đoạn');
        await page.keyboard.type('Không được mất.');
        await page.locator('#soan-luu', { hasText: 'không cho lưu' }).waitFor();
        const waiting = page.waitForEvent('download');
        await page.locator('#soan-luu').getByRole('button', { name: 'Lưu ra tệp' }).press('Enter');
        expect(await readFile(await (await waiting).path(), 'utf8')).toContain('Không được mất.');
      },
      {},
      (context) =>
        context.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('forbidden', 'SecurityError');
            },
          });
        }),
    ));

  test('full: the page says so and keeps everything', () =>
    withPage(
      async (page) => {
        await setUp(page);
        await press(page, 'Tự viết một đoạn');
        await page.keyboard.type('Không được mất.');
        await page.locator('#soan-luu', { hasText: 'đã đầy' }).waitFor();
        expect(await sheet(page)).toContain('Không được mất.');
      },
      {},
      (context) =>
        context.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        }),
    ));

  test('two tabs do not overwrite each other in silence', () =>
    withPage(async (page, context) => {
      await setUp(page);
      await press(page, 'Tự viết một đoạn');
      await page.waitForFunction(() => localStorage.getItem('kho-thi-dua.draft')?.includes('"own"') === true);
      const other = await context.newPage();
      await other.goto(`${site.address}soan-thao/`);
      await other.locator('.draft-part textarea').or(other.locator('#soan-than')).first().waitFor();
      await other.locator('[data-do="go"]').first().press('Enter');
      await other.locator('#soan-dau-subject').fill('Trích yếu của thẻ kia');
      await isSaved(other);
      await page.locator('#soan-luu', { hasText: 'thẻ khác' }).waitFor();
      await page.getByRole('button', { name: 'Lấy bản ở thẻ kia' }).press('Enter');
      await said(page, 'Đã lấy bản');
      expect(await sheet(page)).toContain('Trích yếu của thẻ kia');
    }));

  test('a kept draft that cannot be read is told and can be rescued', () =>
    withPage(
      async (page) => {
        const waiting = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Tải bản hỏng về' }).press('Enter');
        expect(await readFile(await (await waiting).path(), 'utf8')).toBe('{hỏng');
      },
      {},
      (context) =>
        context.addInitScript(() => {
          if (localStorage.getItem('kho-thi-dua.draft') === null)
            localStorage.setItem('kho-thi-dua.draft', '{hỏng');
        }),
    ));
});

test('a clause of the basket comes into its own section', () =>
  withPage(
    async (page) => {
      await setUp(page);
      await page.locator('[data-do="add-basket"]').press('Enter');
      await said(page, 'Giải pháp');
      expect(await sheet(page)).toContain('Tăng cường kiểm tra.');
    },
    {},
    (context) =>
      context.addInitScript(() => {
        const part = {
          id: 'gio-1',
          role: 'giai-phap',
          lines: [{ marker: null, level: 1, text: 'Tăng cường kiểm tra.' }],
          origin: { from: 'own' },
        };
        localStorage.setItem('kho-thi-dua.basket', JSON.stringify([part]));
      }),
  ));

test('a part can be carried to another section', () =>
  withPage(async (page) => {
    await setUp(page);
    await press(page, 'Tự viết một đoạn');
    await page.keyboard.type('Đi nơi khác.');
    await page.locator('.draft-part select').selectOption('giai-phap');
    expect(await page.locator('.draft-part').count()).toBe(0);
    expect(await sheet(page)).toMatch(/GIẢI PHÁP THỰC HIỆN.*Đi nơi khác/s);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('soan-phan');
  }));

test('the draft is handed to the checker', () =>
  withPage(async (page) => {
    await setUp(page);
    await page.getByRole('button', { name: 'Kiểm tra bản thảo' }).press('Enter');
    await page.waitForURL(/\/kiem-tra\/$/);
    expect(await page.evaluate(() => sessionStorage.getItem('kho-thi-dua.check'))).toContain('XÃ LAM VỸ');
  }));

test('without JavaScript the page leads to the model clauses', async () => {
  const context = await site.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}soan-thao/`);
  expect(await page.locator('main').innerText()).toContain('cần JavaScript');
  await page.locator('main').getByRole('link', { name: 'Điều khoản' }).click();
  await page.waitForURL(/\/dieu-khoan\/$/);
  await context.close();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([320, 1440])('axe finds nothing at %i px, and nothing scrolls sideways', (width) =>
    withPage(
      async (page) => {
        expect(await violationsOn(page)).toEqual([]);
        await setUp(page);
        await page.locator('#soan-mau [data-do="add-candidate"]').first().press('Enter');
        expect(await violationsOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      },
      { colorScheme, viewport: { width, height: 800 } },
    ),
  );
});

test('draft and checker weigh at most 150 kB gzip each before the first export', () =>
  withPage(async (page) => {
    const scripts = new Set<string>();
    page.context().on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (/^\/_astro\/.*\.js$/.test(pathname)) scripts.add(pathname);
    });
    await page.reload();
    await page.locator('#soan:not([inert])').waitFor();
    await setUp(page);
    const ofChecker = (path: string): boolean => /clash-worker/.test(path);
    expect([...scripts].filter(ofChecker)).toEqual([]);
    await press(page, 'Tự viết một đoạn');
    await page.keyboard.type('Phối hợp với UBND huyện.');
    await page.locator('#soan-vuong li').waitFor();
    expect([...scripts].filter(ofChecker)).toHaveLength(1);
    expect([...scripts].filter((path) => /docx/.test(path))).toEqual([]);
    const checker = weightOf([...scripts].filter(ofChecker));
    const draft = weightOf([...scripts].filter((path) => !ofChecker(path)));
    console.info(`drafting page: script ${draft} B gzip, checker beside it ${checker} B`);
    expect(Math.max(draft, checker)).toBeLessThanOrEqual(150_000);
  }));
