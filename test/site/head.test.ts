import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { attribute, builtPages, elementsOf, type Page } from './pages.ts';

const pages = builtPages();

const titleOf = (page: Page): string =>
  elementsOf(page, (e) => e.tagName === 'title')
    .map((e) => toText(e))
    .join();
const descriptionOf = (page: Page): string =>
  elementsOf(page, (e) => e.tagName === 'meta' && attribute(e, 'name') === 'description')
    .map((e) => attribute(e, 'content') ?? '')
    .join();

/** Addresses that share one value, value by value. */
const shared = (value: (page: Page) => string): string[] => {
  const owners = new Map<string, string[]>();
  for (const page of pages) owners.set(value(page), [...(owners.get(value(page)) ?? []), page.address]);
  return [...owners]
    .filter(([text, list]) => text === '' || list.length > 1)
    .map(([text, list]) => `"${text}": ${list}`);
};

test('every page has a title of its own', () => {
  expect(shared(titleOf)).toEqual([]);
});

test('every page has a description of its own', () => {
  expect(shared(descriptionOf)).toEqual([]);
});

test('every page is in Vietnamese and has one h1', () => {
  const wrong = pages.filter(
    (page) =>
      elementsOf(page, (e) => e.tagName === 'html' && attribute(e, 'lang') === 'vi').length !== 1 ||
      elementsOf(page, (e) => e.tagName === 'h1').length !== 1,
  );
  expect(wrong.map((page) => page.address)).toEqual([]);
});

test('every page carries a content security policy that allows nothing unsafe', () => {
  const policyOf = (page: Page): string =>
    elementsOf(page, (e) => e.tagName === 'meta' && attribute(e, 'httpEquiv') === 'Content-Security-Policy')
      .map((e) => attribute(e, 'content') ?? '')
      .join();
  const wrong = pages.filter((page) => {
    const policy = policyOf(page);
    return (
      !policy.includes("default-src 'none'") ||
      /unsafe-(inline|eval|hashes)/.test(policy.replace(/'wasm-unsafe-eval'/g, ''))
    );
  });
  expect(wrong.map((page) => page.address)).toEqual([]);
});

test('no page has an inline script, style or event handler', () => {
  const wrong = pages.flatMap((page) =>
    elementsOf(
      page,
      (e) =>
        e.tagName === 'style' ||
        (e.tagName === 'script' &&
          attribute(e, 'src') === null &&
          !['application/json', 'application/ld+json'].includes(attribute(e, 'type') ?? '')) ||
        Object.keys(e.properties).some((name) => name === 'style' || /^on[A-Z]/.test(name)),
    ).map((e) => `${page.address}: ${e.tagName}`),
  );
  expect([...new Set(wrong)]).toEqual([]);
});
