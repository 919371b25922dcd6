import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { contextWithClipboard, openChoices, readBack, said, tabTo } from './copying.ts';
import { type OpenSite, openSite, watchedPage } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const plan = 'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/';

test('a clause is copied with its layout, as text and as a citation, by keyboard alone', async () => {
  const context = await contextWithClipboard(site);
  const { page, faults } = await watchedPage(context, site.address);
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
  await openChoices(page, 'iii.2.b.b1');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chép (giữ định dạng)');
  await page.keyboard.press('Enter');
  expect(await said(page, /Đã chép/)).toBe('Đã chép III.2.b –1.');
  const rich = await readBack(page);
  expect(rich.text).toMatch(/^- Đối với Bằng khen của Chủ tịch UBND tỉnh: .*xuất sắc\.$/);
  expect(rich.html).toContain("font-family:'Times New Roman'");
  expect(rich.html).toMatch(/>- <\/span>/);
  expect(rich.html).not.toMatch(/class=|<a |<button/);

  await tabTo(page, 'Chép chữ');
  await said(page, /Đã chép/);
  expect((await readBack(page)).types).toEqual(['text/plain']);

  await tabTo(page, 'Chép trích dẫn');
  await said(page, /trích dẫn/);
  const cited = (await readBack(page)).text;
  expect(cited).toMatch(/^III\.2\.b –1, Kế hoạch .*\n.*\?v=[0-9a-z]{1,7}#iii\.2\.b\.b1$/s);

  await page.keyboard.press('Escape');
  expect(await page.locator('.copying').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.closest('.row')?.id)).toBe('iii.2.b.b1');
  expect(faults).toEqual([]);
  await context.close();
});

test('a section is copied with what stands below it, or alone', async () => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
  await openChoices(page, 'iii.2.b');
  await page.keyboard.press('Enter');
  expect(await said(page, /Đã chép/)).toBe('Đã chép III.2.b (3 đoạn).');
  const lines = (await readBack(page)).text.split('\r\n');
  expect(lines[0]).toBe('b) Số lượng khen thưởng');
  expect(lines).toHaveLength(3);
  expect((await readBack(page)).html).toMatch(/font-weight:bold;font-style:normal">Số lượng khen thưởng/);
  await page.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Chép chữ' }).press('Enter');
  await said(page, /Đã chép III\.2\.b\.$/);
  expect((await readBack(page)).text).toBe('b) Số lượng khen thưởng');
  await context.close();
});

test('the whole plan is copied with its title, recipients and signature; bases are italic', async () => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  await page.goto(`${site.address}ke-hoach/ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh/`, {
    waitUntil: 'networkidle',
  });
  await page.getByRole('button', { name: 'Chép cả văn bản' }).press('Enter');
  await page.locator('.copying').waitFor();
  await page.keyboard.press('Enter');
  const keep = page.getByRole('button', { name: 'Giữ nguyên văn' });
  await keep.waitFor();
  await keep.press('Enter');
  await said(page, /Đã chép cả văn bản/);
  const { text, html } = await readBack(page);
  expect(text.startsWith('KẾ HOẠCH\r\n')).toBe(true);
  expect(text).toContain('Nơi nhận:');
  expect(text).not.toMatch(/Chép|Vì sao|đã hết thời gian/);
  expect(html.indexOf('Nơi nhận:')).toBeLessThan(html.indexOf('CHỦ TỊCH'));
  await context.close();
});

test('the stop offers the words as they are, or the basis of today with source and day', async () => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
  await openChoices(page, 'iii.2.c.b3');
  await page.keyboard.press('Enter');
  const question = page.locator('.stop');
  await question.waitFor();
  const words = await question.innerText();
  expect(words).toContain('Nghị định 98/2023/NĐ-CP: đã được thay thế từ 01/7/2025');
  expect(words).toContain('Nghị định số 152/2025/NĐ-CP của Chính phủ');
  expect(words).toContain('“Mẫu số 08”');
  expect(words).toMatch(/nguồn (chính thức|thứ cấp).*kiểm tra \d\d\/\d+\/\d{4}/s);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('stop-heading');
  expect(await violationsOn(page)).toEqual([]);
  await tabTo(page, 'Thay bằng');
  expect(await said(page, /Đã chép/)).toBe('Đã chép III.2.c –3; đã thay 1 căn cứ.');
  const swapped = await readBack(page);
  for (const shown of [swapped.text, swapped.html]) {
    expect(shown).toMatch(/\[Mẫu số 08: đối chiếu\](?:<[^>]*>)* ban hành kèm theo/);
    expect(shown).toContain('Nghị định số 152/2025/NĐ-CP');
    expect(shown).not.toContain('98/2023');
  }
  await page.getByRole('button', { name: 'Chép (giữ định dạng)' }).press('Enter');
  await question.waitFor();
  await tabTo(page, 'Giữ nguyên văn');
  await said(page, /Đã chép III\.2\.c –3\.$/);
  expect((await readBack(page)).text).toContain('Nghị định số 98/2023/NĐ-CP của Chính phủ).');
  await context.close();
});

test('nothing is written while the question stands, and the state of the law is waited for within the click', async () => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  await page.route('**/hieu-luc.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
  await page.evaluate(() => navigator.clipboard.writeText('trước'));
  await openChoices(page, 'iii.2.c.b3');
  await page.keyboard.press('Enter');
  await page.locator('.stop').waitFor();
  expect((await readBack(page)).text).toBe('trước');
  await page.reload({ waitUntil: 'networkidle' });
  await openChoices(page, 'iii.2.b.b1');
  await page.keyboard.press('Enter');
  await said(page, /Đã chép/);
  expect((await readBack(page)).html).toContain('text-indent:1.27cm');
  await context.close();
});

test('where the state of the law cannot be had, the words are copied and that is said', async () => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  await page.route('**/hieu-luc.json', (route) => route.abort());
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
  await openChoices(page, 'iii.2.c.b3');
  await page.keyboard.press('Enter');
  expect(await said(page, /Đã chép/)).toContain('Chưa tải được dữ liệu hiệu lực');
  expect((await readBack(page)).text).toContain('98/2023/NĐ-CP');
  await context.close();
});

test('without the clipboard interface, as on plain http, the copy goes the older way', async () => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
  // The reader of this test needs the interface again, so it is only hidden from the page's own script.
  await page.evaluate(() => {
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    Object.assign(globalThis, {
      showClipboard: () =>
        Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }),
    });
  });
  await openChoices(page, 'iii.2.b.b1');
  await page.keyboard.press('Enter');
  await said(page, /Đã chép/);
  await page.evaluate(() => (globalThis as unknown as { showClipboard(): void }).showClipboard());
  const { text, html } = await readBack(page);
  expect(text).toMatch(/^- Đối với Bằng khen/);
  expect(html).toContain("font-family:'Times New Roman'");
  await context.close();
});

test('where no way to copy works, the text is shown, selected, with what to press', async () => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
  await openChoices(page, 'iii.2.b.b1');
  await page.keyboard.press('Enter');
  const field = page.locator('.by-hand textarea');
  await field.waitFor();
  expect(
    await field.evaluate((area: HTMLTextAreaElement) => [
      area.selectionStart,
      area.selectionEnd === area.value.length,
    ]),
  ).toEqual([0, true]);
  expect(await field.inputValue()).toMatch(/^- Đối với Bằng khen/);
  expect(await violationsOn(page)).toEqual([]);
  await context.close();
});

test('the citations of what a clause cites are copied from its margin', async () => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
  await page.locator('[id="iii.2.c.b3"] .note button').first().press('Enter');
  const forms = page.locator('.forms-of');
  await forms.waitFor();
  await page.getByRole('button', { name: 'Chép căn cứ: Nghị định 152/2025/NĐ-CP' }).press('Enter');
  await said(page, /Đã chép trích dẫn/);
  const { text, html } = await readBack(page);
  expect(text).toMatch(/^Căn cứ Nghị định số 152\/2025\/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ .*;$/);
  expect(html).toContain('font-style:italic');
  expect(await violationsOn(page)).toEqual([]);
  await context.close();
});

test('an instrument page copies each of its citations', async () => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  await page.goto(`${site.address}van-ban/chi-thi-41-ct-tw-2024/`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Chép Lần đầu' }).press('Enter');
  await page.locator('.forms .said', { hasText: 'Đã chép' }).waitFor();
  expect((await readBack(page)).text).toMatch(
    /^Chỉ thị số 41-CT\/TW ngày 26\/12\/2024 của Bộ Chính trị về tăng cường/,
  );
  await page.getByRole('button', { name: 'Chép Lần sau' }).press('Enter');
  await page.waitForTimeout(200);
  expect((await readBack(page)).text).toBe('Chỉ thị số 41-CT/TW');
  expect(await violationsOn(page)).toEqual([]);
  await context.close();
});

test('the choices are 44 px tall on phones and need no sideways scroll at 320 px', async () => {
  const context = await contextWithClipboard(site, { viewport: { width: 320, height: 640 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
  await page.locator('[id="iii.2.c.b3"] .addr button').tap();
  await page.locator('.copying').waitFor();
  await page.getByRole('button', { name: 'Chép (giữ định dạng)' }).tap();
  await page.locator('.stop').waitFor();
  const heights = await page
    .locator('.copying button, .copying summary, [id="iii.2.c.b3"] button')
    .evaluateAll((buttons) =>
      buttons.map((one) => one.getBoundingClientRect().height).filter((height) => height > 0),
    );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});

test('no page loads what copies before it is wished for', async () => {
  const context = await contextWithClipboard(site);
  const page = await context.newPage();
  const early: string[] = [];
  page.on('request', (request) => {
    if (/open-choices|copy-|clipboard|read-blocks|hieu-luc|copying/.test(request.url()))
      early.push(request.url());
  });
  for (const path of [plan, '', 'van-ban/nghi-dinh-98-2023-nd-cp/', 'phong-trao/'])
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
  expect(early).toEqual([]);
  await page.goto(site.address + plan);
  await openChoices(page, 'iii.2.b');
  expect(early.length).toBeGreaterThan(1);
  await context.close();
});
