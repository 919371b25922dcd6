import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, builtPages, dist, elementsOf } from './pages.ts';

const pages = builtPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));
const anchors = new Map(
  pages.map((page) => [
    page.address,
    new Set(elementsOf(page, (element) => attribute(element, 'id') !== null).map((e) => attribute(e, 'id'))),
  ]),
);

interface Link {
  readonly page: string;
  readonly target: string;
}

const links: Link[] = pages.flatMap((page) =>
  elementsOf(page, (element) => ['a', 'link', 'script', 'img', 'form'].includes(element.tagName)).flatMap(
    (element) =>
      ['href', 'src', 'action']
        .map((name) => attribute(element, name))
        .filter((target) => target !== null)
        .map((target) => ({ page: page.address, target })),
  ),
);

const base = 'https://site.invalid';
const resolve = ({ page, target }: Link): URL => new URL(target, base + page);

const problemOf = (link: Link): string | null => {
  const url = resolve(link);
  if (url.protocol === 'data:') return null;
  if (url.origin !== base) return 'leads to another origin';
  const page = byAddress.get(url.pathname);
  if (page === undefined) {
    return existsSync(join(dist, decodeURIComponent(url.pathname))) ? null : 'leads to no page and no file';
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '') return null;
  return anchors.get(page.address)?.has(fragment) === true ? null : `no element has the id "${fragment}"`;
};

test('there are links to check', () => {
  expect(links.length).toBeGreaterThan(500);
});

test('every internal link and fragment resolves, and none leads to another origin', () => {
  const broken = links.flatMap((link) => {
    const problem = problemOf(link);
    return problem === null ? [] : [`${link.page}: ${link.target} ${problem}`];
  });
  expect([...new Set(broken)]).toEqual([]);
});

test('every page but the start is reached from the start', () => {
  const reached = new Set<string>(['/']);
  const queue = ['/'];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    for (const link of links) {
      if (link.page !== address) continue;
      const { pathname } = resolve(link);
      if (byAddress.has(pathname) && !reached.has(pathname)) {
        reached.add(pathname);
        queue.push(pathname);
      }
    }
  }
  const alone = pages
    .map((page) => page.address)
    .filter((address) => !reached.has(address) && address !== '/404.html');
  expect(alone).toEqual([]);
});
