import { afterAll, beforeAll, expect, test } from 'vitest';
import { layouts, type OpenSite, openSite, patience } from './site.ts';

/** Grows on a high screen when the device has told what it keeps: its lists stand below the fold of others. */
const growing = 'ngoai-tuyen/';

/**
 * Screens as wide as those of a telephone and of an office, and so high that most pages stand on them whole: a reader may
 * arrive at any clause. For the page that grows they are as high as they are.
 */
const screens = [
  { width: 412, height: 16_000, pages: [...layouts.filter((path) => path !== growing), 'tim-kiem/'] },
  { width: 1440, height: 9000, pages: [...layouts.filter((path) => path !== growing), 'tim-kiem/'] },
  { width: 412, height: 823, pages: [growing] },
  { width: 1440, height: 900, pages: [growing] },
];

/** Pixels by which a whole page may seem to move. */
const stillness = 2;

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** What moved in the page, and how far, as the browser counts it: share of the screen times share of its height. */
const shifts = (): Promise<{ sum: number; moved: string[] }> =>
  new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      const entries = list.getEntries() as Shift[];
      const nodes = entries.flatMap(({ sources }) => sources.map(({ node }) => node));
      resolve({
        sum: entries.reduce((all, { value }) => all + value, 0),
        moved: nodes.map((node) =>
          node instanceof Element
            ? `${node.tagName}.${node.className}#${node.id}`
            : (node?.textContent ?? ''),
        ),
      });
    }).observe({ type: 'layout-shift', buffered: true });
    // A page without a shift has no entry to tell.
    setTimeout(() => resolve({ sum: 0, moved: [] }), 100);
  });

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each(screens)(
  'at $width x $height px nothing that is shown moves while a page and its scripts are loaded',
  async ({ pages, ...viewport }) => {
    // With the worker: the page about reading without a network sets itself up with it.
    const context = await site.browser.newContext({ viewport });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const moved: string[] = [];
    for (const path of pages) {
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
      const { sum, moved: nodes } = await page.evaluate(shifts);
      if (sum * viewport.height > stillness) moved.push(`${path}: ${sum.toFixed(5)} ${nodes.join(', ')}`);
    }
    await context.close();
    expect(moved).toEqual([]);
  },
);
