import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const plan = 'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/';

test('a plan is read in full without JavaScript, and a clause is reached by its address', async () => {
  const context = await site.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}${plan}#iii.2.b`);
  const clause = page.locator('[id="iii.2.b"]');
  expect(await clause.isVisible()).toBe(true);
  expect(await clause.innerText()).toContain('Số lượng khen thưởng');
  await context.close();
});

test('a lapsed basis is named at once, with what replaced it', async () => {
  const context = await site.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address + plan);
  const text = await page.locator('main').innerText();
  expect(text).toContain('98/2023/NĐ-CP');
  expect(text).toContain('152/2025/NĐ-CP');
  await context.close();
});

test('why a clause bears its links is read from the keyboard and without JavaScript, and leads back', async () => {
  const context = await site.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address + plan);
  await page.locator('[id="ii.4.b3"] .why a').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/vi-sao/);
  const reasons = page.locator('[id="ii.4.b3"]');
  const text = await reasons.innerText();
  expect(text).toContain('01-KL/TW');
  expect(text).toMatch(/dòng\s\d+/);
  await reasons.locator('h3 a').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/bac-kan\/#ii\.4\.b3/);
  await context.close();
});

test('with JavaScript the reasons open below their clause and close again', async () => {
  const context = await site.newContext();
  const page = await context.newPage();
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
  const link = page.locator('[id="ii.4.b3"] .why a');
  await link.focus();
  await page.keyboard.press('Enter');
  const reasons = page.locator('[id="ii.4.b3"] + .because');
  await reasons.waitFor();
  expect(await reasons.innerText()).toContain('01-KL/TW');
  expect(await link.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  expect(await reasons.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await link.click();
  expect(await reasons.count()).toBe(0);
  expect(page.url()).not.toContain('vi-sao');
  await context.close();
});

test('the contents stand open beside the text and are folded above it on a narrow screen', async () => {
  for (const [width, isShown] of [
    [1200, true],
    [400, false],
  ] as const) {
    const context = await site.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(site.address + plan);
    expect(await page.locator('.rail .toc a').first().isVisible()).toBe(isShown);
    await context.close();
  }
});

test('every page that is not there helps on', async () => {
  const context = await site.newContext();
  const page = await context.newPage();
  const response = await page.goto(`${site.address}khong-co-trang-nay/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a').count()).toBeGreaterThan(3);
  await context.close();
});
