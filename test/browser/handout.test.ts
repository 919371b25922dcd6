import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { routes } from '../../src/site/routes.ts';
import { type OpenSite, openSite } from './site.ts';

const ids = openLibrary().catalogue.registry.movements.map(({ id }) => id);

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await (await site.newContext()).newPage();
});
afterAll(() => site.close());

/** Text of every sheet of a printed page, blanks left out: letters of two font files are told as words apart. */
const sheetsOf = async (address: string): Promise<string[]> => {
  await page.goto(site.address + address.slice(1));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str.replace(/\s+/g, '') : '')).join('');
    }),
  );
};

test('every handout fits on two sheets, and its foot names address and day', async () => {
  const long: string[] = [];
  for (const id of ids) {
    const sheets = await sheetsOf(routes.movementSheet(id));
    if (sheets.length > 2) long.push(`${id}: ${sheets.length}`);
    expect(sheets.at(-1)).toMatch(/phiênbản\d.*\/pt\/[0-9a-z]{6}\//);
  }
  expect(long).toEqual([]);
}, 240_000);

test('a short address leads to its movement without script', async () => {
  const context = await site.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  const [id = ''] = ids;
  await plain.goto(site.address + routes.movementSheet(id).slice(1));
  await plain.locator('.code a').click();
  await plain.waitForURL(site.address + routes.movement(id).slice(1));
  await context.close();
});

test('the key of an exercise is printed on a sheet of its own', async () => {
  const id = 'ca-nuoc-chung-tay-vi-nguoi-ngheo';
  const sheets = await sheetsOf(routes.movementExercises(id));
  const key = sheets.findIndex((text) => text.includes('Chọn:'));
  expect(key).toBeGreaterThan(0);
  expect(sheets[key]?.startsWith('Đápán')).toBe(true);
});
