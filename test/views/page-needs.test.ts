import { describe, expect, test } from 'vitest';
import { headerPolicy, pagePolicy, scriptPolicy } from '../../src/site/security/content-policy.ts';
import { needsOf, pageNeeds } from '../../src/site/security/page-needs.table.ts';

describe.each(pageNeeds)('pages below $under', ({ needs, yes, no }) => {
  test.each(yes)('%s has what they need', (address) => expect(needsOf(address)).toEqual(needs));
  test.each(no)('%s has not', (address) => expect(needsOf(address)).not.toEqual(needs));
});

describe('the policies of pages, headers and scripts', () => {
  const all = [[], ...pageNeeds.map(({ needs }) => needs)].flatMap((needs) => [
    pagePolicy(needs, false),
    headerPolicy(needs),
    scriptPolicy,
  ]);

  test.each([...new Set(all)])('nothing unsafe and no other origin: %s', (policy) => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/'unsafe-|https?:|\*/);
  });

  test('pages let no text become markup or a script', () => {
    for (const policy of [pagePolicy([], false), headerPolicy(['wasm'])])
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default inert-markup");
  });

  test('headers say what a page cannot say for itself', () => {
    expect(headerPolicy([])).toBe(`${pagePolicy([], false)}; frame-ancestors 'none'`);
  });
});
