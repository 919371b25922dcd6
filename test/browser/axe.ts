import type { AxeResults, RunOptions } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const everyRule: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};

/** The rules whose outcome the colours of a theme decide. */
const ofColours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

const run = async (page: Page, options: RunOptions): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const results = await page.evaluate(
    (own) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, own),
    options,
  );
  return (results as AxeResults).violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`),
  );
};

/** What axe finds on a page as it stands, one sentence a node. */
export const violationsOn = (page: Page): Promise<string[]> => run(page, everyRule);

/** What axe finds on a page whose theme alone has changed since it was looked at. */
export const colourFaultsOn = (page: Page): Promise<string[]> => run(page, ofColours);
