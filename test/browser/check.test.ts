import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { weightOf } from './script-weight.ts';
import { type OpenSite, openSite, watchedPage } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const draft = `UBND TỈNH THÁI NGUYÊN
SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 05/KH-SNV
Thái Nguyên, ngày 5 tháng 01 năm 2026
KẾ HOẠCH
Phát động phong trào thi đua năm 2026
Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;
I. MỤC ĐÍCH
1. Nâng cao chất lượng công tác thi đua, khen thường.
3. Tạo khí thế thi đua sôi nổi.
`;

interface Look {
  readonly page: Page;
  readonly faults: string[];
  readonly context: BrowserContext;
}

const withChecker = async (
  look: (opened: Look) => Promise<void>,
  prepare?: (context: BrowserContext) => Promise<unknown>,
) => {
  const context = await site.newContext({ acceptDownloads: true });
  await prepare?.(context);
  const { page, faults } = await watchedPage(context, site.address);
  await page.goto(`${site.address}kiem-tra/`);
  await page.locator('#kt-nhap:not([inert])').waitFor();
  await look({ page, faults, context });
  await context.close();
  expect(faults).toEqual([]);
};

/** Pastes as the keyboard does, with what the clipboard would hold. */
const paste = (page: Page, data: Readonly<Record<string, string>>): Promise<void> =>
  page.locator('#kt-o').evaluate((field, kinds) => {
    field.focus();
    const transfer = new DataTransfer();
    for (const [kind, text] of Object.entries(kinds)) transfer.setData(kind, text);
    const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
    // A made event puts nothing in by itself; what the page leaves to the browser is put in as the browser would.
    if (field.dispatchEvent(event)) document.execCommand('insertText', false, kinds['text/plain'] ?? '');
  }, data);

const results = async (page: Page): Promise<void> => {
  await page.locator('#kt-ket-qua:not([hidden])').waitFor();
};

const value = (page: Page): Promise<string> => page.locator('#kt-o').inputValue();
const active = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.className ?? '');

test('by the keyboard alone: paste, check, walk, mend, undo, export', () =>
  withChecker(async ({ page }) => {
    await page.locator('#kt-o').focus();
    await page.keyboard.insertText(draft);
    await page.keyboard.press('Control+Enter');
    await results(page);
    await page.waitForFunction(() => document.activeElement?.id === 'kt-ket-qua');
    const before = await page.locator('.notice:not([hidden])').count();
    expect(before).toBeGreaterThan(3);

    await page.keyboard.press('n');
    expect(await active(page)).toContain('notice');
    await page.keyboard.press('n');
    expect(await page.locator('#kt-o-dau').innerText()).toBe(`2/${before}`);
    await page.keyboard.press('p');
    expect(await page.locator('#kt-o-dau').innerText()).toBe(`1/${before}`);

    const date = page.locator('.notice', { hasText: 'ngày 05 tháng 01' }).first();
    for (
      let step = 0;
      step < before && !(await date.evaluate((card) => card === document.activeElement));
      step += 1
    )
      await page.keyboard.press('n');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await active(page)).toContain('mend');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#kt-o')?.value.includes('ngày 05 tháng 01'),
    );
    await page.waitForFunction((count) => document.querySelectorAll('.notice').length < count, before);
    // The focus goes on to what is noticed behind the change.
    await page.waitForFunction(() => document.activeElement?.closest('#kt-ket-qua') !== null);

    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      (text) => document.querySelector<HTMLTextAreaElement>('#kt-o')?.value === text,
      draft,
    );
    await page.waitForFunction((count) => document.querySelectorAll('.notice').length === count, before);

    const download = page.waitForEvent('download');
    await page.locator('#kt-csv').focus();
    await page.keyboard.press('Enter');
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv.startsWith('\uFEFFDòng,')).toBe(true);
    expect(csv.trim().split('\r\n').length).toBe(before + 1);
  }));

test('links lead to pages of the site, reasons quote the rule, filters hide and show, and lines are found in the field', () =>
  withChecker(async ({ page }) => {
    await page.locator('#kt-o').fill(draft);
    await results(page);
    const link = page.locator('#kt-van-ban .text a[href*="nghi-dinh-98-2023"]').first();
    expect(await link.getAttribute('class')).toBe('lapsed');
    const card = page.locator('.notice', { hasText: '152/2025/NĐ-CP' }).first();
    await card.locator('summary').click();
    expect(await card.locator('details').innerText()).toContain('kiểm tra');
    await card.locator('.place').click();
    const selected = await page.locator('#kt-o').evaluate((field) => {
      const { value: text, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return text.slice(selectionStart, selectionEnd);
    });
    expect(selected).toContain('98/2023/NĐ-CP');
    const all = await page.locator('.notice:not([hidden])').count();
    await page.locator('#kt-muc-do input[name="error"]').uncheck();
    const left = await page.locator('.notice:not([hidden])').count();
    expect(left).toBeLessThan(all);
    expect(await page.locator('.notice.error:not([hidden])').count()).toBe(0);
    await page.locator('#kt-muc-do input[name="error"]').check();
    expect(await page.locator('.notice:not([hidden])').count()).toBe(all);
  }));

test('a reload loses nothing, and what another page hands over is checked', () =>
  withChecker(async ({ page }) => {
    await page.locator('#kt-o').fill(draft);
    await results(page);
    await page.reload();
    await results(page);
    expect(await value(page)).toBe(draft);
    await page.evaluate(
      (text) => sessionStorage.setItem('kho-thi-dua.check', text),
      'KẾ HOẠCH\nThi đua năm 2027\n',
    );
    await page.goto(`${site.address}huong-dan/`);
    await page.goto(`${site.address}kiem-tra/`);
    await results(page);
    expect(await value(page)).toContain('năm 2027');
    await page.locator('#kt-xoa').click();
    expect(await value(page)).toBe('');
    expect(await page.evaluate(() => sessionStorage.getItem('kho-thi-dua.check'))).toBeNull();
    await page.locator('#kt-hoan-tac').click();
    expect(await value(page)).toContain('năm 2027');
  }));

describe('bad input', () => {
  test('a paste of 5 MB is refused with a sentence, and the field stays as it was', () =>
    withChecker(async ({ page }) => {
      await page.locator('#kt-o').fill('Thi đua');
      await paste(page, { 'text/plain': 'Thi đua, khen thưởng. '.repeat(240_000) });
      expect(await page.locator('#kt-loi').innerText()).toContain('2.000.000');
      expect(await value(page)).toBe('Thi đua');
      // The check of the words before ends after the refusal, and leaves it said.
      await results(page);
      expect(await page.locator('#kt-loi').innerText()).toContain('2.000.000');
    }));

  test('markup and scripts are text or nothing, and nothing runs', () =>
    withChecker(async ({ page, context, faults }) => {
      const hostile = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
      await paste(page, { 'text/plain': `KẾ HOẠCH\n${hostile}\n1. Căn cứ Luật Thi đua, khen thưởng.` });
      await results(page);
      expect(await page.locator('#kt-van-ban').innerText()).toContain('<script>');
      expect(await page.locator('#kt-van-ban img, #kt-van-ban script').count()).toBe(0);
      await page.locator('#kt-o').fill('');
      await paste(page, {
        'text/html': `<p>KẾ HOẠCH</p>${hostile}<table><tr><td>STT</td><td><p>Việc</p></td></tr><tr><td>1</td><td>Sơ kết</td></tr></table>`,
      });
      expect(await value(page)).toBe('KẾ HOẠCH\nSTT\tViệc\n1\tSơ kết');
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
      expect(context.pages()).toHaveLength(1);
      // The policy of the page tells that it keeps even markup that is never shown from running.
      const isRefusal = (fault: string): boolean => fault.includes('inline event handler violates');
      expect(faults.filter((fault) => !isRefusal(fault))).toEqual([]);
      faults.length = 0;
    }));

  const open = async (page: Page, name: string, bytes: Buffer): Promise<void> => {
    await page.locator('#kt-tep').setInputFiles({ name, mimeType: 'text/plain', buffer: bytes });
  };

  test('a binary file is refused with a sentence, a text file is opened', () =>
    withChecker(async ({ page }) => {
      await page.locator('#kt-o').fill('Thi đua');
      await open(page, 'anh.txt', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)));
      await page.locator('#kt-loi:not([hidden])').waitFor();
      expect(await page.locator('#kt-loi').innerText()).toContain('anh.txt');
      expect(await value(page)).toBe('Thi đua');
      await open(
        page,
        'ban-thao.md',
        Buffer.from('# KẾ HOẠCH\n\n**I. MỤC ĐÍCH**\n\n1. Nâng cao chất lượng.\n'),
      );
      await page.locator('#kt-van-ban .text', { hasText: 'MỤC ĐÍCH' }).waitFor();
      expect(await page.locator('#kt-van-ban').innerText()).not.toContain('**');
      expect(await page.locator('#kt-loi').isHidden()).toBe(true);
    }));

  test('letters of an old font are offered in Unicode, and that can be taken back', () =>
    withChecker(async ({ page }) => {
      const old = 'KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua, khen th\u00ADëng n¨m 2026 cña Uû ban nh©n d©n x·.';
      await page.locator('#kt-o').fill(old);
      await page.locator('#kt-chuyen-ma').click();
      expect(await value(page)).toContain('phát động phong trào thi đua');
      await page.locator('#kt-hoan-tac').click();
      expect(await value(page)).toBe(old);
    }));

  test('one line of 250,000 characters is read while the page answers', () =>
    withChecker(async ({ page }) => {
      await page.locator('#kt-o').fill('Căn cứ Luật Thi đua, khen thưởng; '.repeat(7400));
      await page.locator('#kt-nhap button[type="submit"]').click();
      const answers = await page.evaluate(async () => {
        let count = 0;
        for (; document.querySelector('#kt-ket-qua[hidden]') !== null && count < 6000; count += 1)
          await new Promise((resolve) => setTimeout(resolve, 10));
        return count;
      });
      await results(page);
      expect(await page.locator('#kt-ket-qua').innerText()).toContain('20.000');
      // A page that reads by itself would answer once, when it is done.
      expect(answers).toBeGreaterThan(5);
    }));

  test.each([
    ['nothing', ' \n', 'chưa có chữ nào'],
    ['another language', 'The quick brown fox jumps over the lazy dog. '.repeat(60), 'tiếng Việt'],
  ])('%s: a sentence says so', (_, text, sentence) =>
    withChecker(async ({ page }) => {
      await page.locator('#kt-o').fill(text);
      await page.locator('#kt-nhap button[type="submit"]').click();
      await page.locator('main', { hasText: sentence }).waitFor();
    }),
  );

  test('a worker that breaks down leaves the draft, and the next reading works', () =>
    withChecker(
      async ({ page }) => {
        await page.locator('#kt-o').fill(draft);
        await page.locator('#kt-nhap button[type="submit"]').click();
        await page.locator('#kt-loi:not([hidden])').waitFor();
        expect(await page.locator('#kt-loi').innerText()).toContain('Bản thảo vẫn còn nguyên');
        expect(await value(page)).toBe(draft);
        await page.locator('#kt-nhap button[type="submit"]').click();
        await results(page);
      },
      (context) =>
        context.addInitScript(() => {
          const Real = window.Worker;
          let count = 0;
          window.Worker = class extends Real {
            constructor(address: string | URL, options?: WorkerOptions) {
              super(address, options);
              count += 1;
              if (count === 1) setTimeout(() => this.dispatchEvent(new Event('error')), 20);
            }
          };
        }),
    ));

  test.each(['setItem', 'getItem'] as const)(
    'a store that forbids %s: a sentence, and the check works',
    (method) =>
      withChecker(
        async ({ page }) => {
          await page.locator('#kt-o').fill(draft);
          await results(page);
          if (method === 'setItem')
            expect(await page.locator('#kt-giu').innerText()).toContain('không cho giữ');
        },
        (context) =>
          context.addInitScript((name) => {
            Storage.prototype[name] = () => {
              throw new DOMException('full', 'QuotaExceededError');
            };
          }, method),
      ),
  );
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([360, 768, 1440])(
    'results at %i px: axe finds nothing, and there is no sideways scroll',
    async (width) => {
      const context = await site.newContext({ colorScheme, viewport: { width, height: 900 } });
      const { page, faults } = await watchedPage(context, site.address);
      await page.goto(`${site.address}kiem-tra/`);
      await page.locator('#kt-mau').click();
      await results(page);
      for (const summary of await page.locator('.notice summary').all()) await summary.click();
      const violations = await violationsOn(page);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      await context.close();
      expect(violations).toEqual([]);
      expect(scroll).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
    },
  );
});

test('the checker weighs at most 150 kB before the first export, and no other page loads any of it', async () => {
  const context = await site.newContext();
  const { page } = await watchedPage(context, site.address);
  const loaded = new Set<string>();
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/^\/_astro\/.*\.js$|so-tay\.json$/.test(pathname)) loaded.add(pathname);
  });
  await page.goto(`${site.address}huong-dan/`, { waitUntil: 'networkidle' });
  const common = new Set(loaded);
  expect([...common].filter((path) => /worker|so-tay/.test(path))).toEqual([]);
  await page.goto(`${site.address}kiem-tra/`);
  await page.locator('#kt-nhap:not([inert]) #kt-o').fill(draft);
  await results(page);
  await context.close();
  const own = [...loaded].filter((path) => !common.has(path));
  const scripts = own.filter((path) => path.endsWith('.js'));
  const registry = own.filter((path) => path.endsWith('.json'));
  console.info(
    `checker: script ${weightOf(scripts)} B gzip, registry ${weightOf(registry)} B, of every page ${weightOf(common)} B`,
  );
  expect(scripts.some((path) => /check-worker/.test(path))).toBe(true);
  expect(weightOf(scripts)).toBeLessThanOrEqual(150 * 1024);
});
