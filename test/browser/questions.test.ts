import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Action, questions } from './questions.table.ts';
import { type OpenSite, openSite, watchedPage } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** How a person does what an action says: with a pointer, or with the keyboard alone. */
type Hand = 'pointer' | 'keyboard';

const act = async (page: Page, action: Action, hand: Hand): Promise<void> => {
  if (action.do === 'type') {
    await page.getByRole('combobox').fill(action.text);
    return;
  }
  const before = page.url();
  if (action.do === 'enter') await page.keyboard.press('Enter');
  else {
    const link = page.locator('main').getByRole('link', { name: action.link }).first();
    await link.waitFor();
    if (hand === 'pointer') await link.click();
    else await link.press('Enter');
  }
  await page.waitForURL((url) => url.href !== before);
};

test('five questions are of staff, five of trainers, and none takes more than three actions', () => {
  for (const asked of ['staff', 'trainer'])
    expect(questions.filter((question) => question.asked === asked)).toHaveLength(5);
  expect(questions.filter(({ actions }) => actions.length > 3)).toEqual([]);
});

describe.each(['pointer', 'keyboard'] as const)('with the %s', (hand) => {
  test.each(questions.map((question) => [question.question, question] as const))(
    '%s',
    async (_, question) => {
      const context = await site.newContext();
      const { page, faults } = await watchedPage(context, site.address);
      await page.goto(site.address);
      for (const action of question.actions) await act(page, action, hand);
      expect(page.url()).toMatch(question.page);
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      for (const part of question.answer)
        if (typeof part === 'string') expect(text).toContain(part);
        else expect(text).toMatch(part);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
