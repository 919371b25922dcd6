import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alarm } from './hostile/texts.table.ts';
import { type Visit, visitOf } from './hostile/visit.ts';
import { type OpenSite, openSite } from './site.ts';

/** Visits that are made, and the number of the first; the environment may ask for more, or for one again. */
const visits = Number(process.env['HOSTILE_VISITS'] ?? 12);
const first = Number(process.env['HOSTILE_FIRST'] ?? 0);
/** Rest that scripts get to come to an end, in milliseconds. */
const rest = 250;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

/** What a hostile text could have done to a page: run, sent something out, led elsewhere, or broken a script. */
const watch = async (page: Page, faults: string[]): Promise<void> => {
  await page.exposeFunction('tellFault', (fault: string) => void faults.push(fault));
  await page.addInitScript((name) => {
    const tell = (globalThis as unknown as { tellFault: (fault: string) => void }).tellFault;
    Object.defineProperty(globalThis, name, { set: () => tell('a hostile text was run') });
    addEventListener('unhandledrejection', ({ reason }) => tell(`unhandled: ${reason}`));
    document.addEventListener('securitypolicyviolation', (event) =>
      tell(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  }, alarm);
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message().slice(0, 80)}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.address) && !/^(?:data|blob):/.test(url)) faults.push(`request to ${url}`);
  });
};

/** Addresses on a page that lead to another origin or run something; what is downloaded has an address of its own. */
const badAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names = ['href', 'src', 'action', 'formaction', 'data', 'srcdoc'];
    return [...document.querySelectorAll(names.map((name) => `[${name}]`).join())].flatMap((element) =>
      names
        .map((name) => element.getAttribute(name))
        .filter((value) => value !== null)
        .filter(
          (value) =>
            !URL.canParse(value, location.href) || new URL(value, location.href).origin !== location.origin,
        )
        .filter((value) => !/^data:image\/|^blob:/.test(value))
        .map((value) => `<${element.tagName.toLowerCase()}> leads to ${value.slice(0, 120)}`),
    );
  });

const act = async (page: Page, { message, typed }: Visit): Promise<void> => {
  await page.evaluate((sent) => postMessage(JSON.parse(sent), '*'), JSON.stringify(message));
  const field = page
    .locator('main :is(textarea, input:not([type]), input[type=text], input[type=search])')
    .first();
  if ((await field.count()) > 0 && (await field.isVisible()) && (await field.isEditable())) {
    await field.fill(typed.slice(0, 2000));
    await field.press('Enter');
  }
  await page.waitForTimeout(rest);
};

const faultsOf = async (context: BrowserContext, visit: Visit): Promise<string[]> => {
  const page = await context.newPage();
  const faults: string[] = [];
  try {
    await page.goto(`${site.address}robots.txt`);
    await page.evaluate(
      ([kept, keptInTab]) => {
        for (const [store, values] of [
          [localStorage, kept],
          [sessionStorage, keptInTab],
        ] as const) {
          store.clear();
          for (const [key, value] of Object.entries(values)) store.setItem(key, value);
        }
      },
      [visit.stored, visit.storedInTab] as const,
    );
    await watch(page, faults);
    await page.goto(site.address + visit.address, { waitUntil: 'load' });
    await page.waitForTimeout(rest);
    await act(page, visit);
    if (!page.url().startsWith(site.address)) faults.push(`led to ${page.url()}`);
    faults.push(...(await badAddresses(page)));
    if ((await page.locator('main').count()) !== 1) faults.push('the page has lost its words');
  } catch (error) {
    faults.push(`the visit broke down: ${String(error).split('\n')[0]}`);
  } finally {
    await page.close();
  }
  return faults;
};

test('whatever stands in an address, a store, a message or a field, nothing of it is run, sent out or followed', async () => {
  const context = await site.newContext();
  const found: string[] = [];
  for (let number = first; number < first + visits; number += 1) {
    const visit = visitOf(number);
    const faults = await faultsOf(context, visit);
    if (faults.length > 0)
      found.push(
        `HOSTILE_FIRST=${number} ${visit.address.slice(0, 100)}: ${[...new Set(faults)].join(' | ')}`,
      );
  }
  await context.close();
  expect(found).toEqual([]);
}, 3_600_000);
