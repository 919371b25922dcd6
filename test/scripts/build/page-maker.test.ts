import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PageMaker } from '../../../scripts/build/apart/page-maker.ts';

/** A bundled program as Astro writes it, as far as the making of pages asks for it: four routes, one of which takes its time. */
const program = `
const route = (name, pathname) => ({ route: name, component: name, pathname, prerender: true, type: 'page', params: [],
  pattern: new RegExp('^/' + name + '/$'), segments: [], fallbackRoutes: [], isIndex: false });
const routes = [route('a', '/a'), route('broken', '/broken'), route('ends', '/ends'), route('slow', '/slow')];
let internals;
export const app = {
  manifest: { routes: routes.map((routeData) => ({ routeData })), trailingSlash: 'always', base: '/', serverLike: false },
  logger: { warn() {} },
  setInternals(value) { internals = value; },
  setOptions() {},
  async render(request, { routeData }) {
    if (routeData.route === 'broken') throw new TypeError('no such plan');
    if (routeData.route === 'ends') process.exit(3);
    if (routeData.route === 'slow') await new Promise((resolve) => setTimeout(resolve, 50));
    return new Response('Thi đua ' + request.url + internals.pagesByKeys.get('a').styles, { headers: { 'x-a': 'b' } });
  },
};`;

let folder = '';
let entry = '';
const open: PageMaker[] = [];
const opened = async (): Promise<PageMaker> => {
  const maker = new PageMaker();
  open.push(maker);
  await maker.ask({ kind: 'open', entry, pages: [['a', { styles: ['s'] }]] }, 'opened');
  return maker;
};
const page = (route: number, url = 'http://localhost/a/') =>
  ({ kind: 'page', url, route, collects: false }) as const;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-trang-'));
  const file = join(folder, 'prerender-entry.x.mjs');
  writeFileSync(file, program);
  entry = pathToFileURL(file).href;
});
afterAll(async () => {
  await Promise.all(open.map((maker) => maker.close()));
  rmSync(folder, { recursive: true, force: true });
});

test('paths come with their routes, and a page with its bytes', async () => {
  const maker = await opened();
  const { paths, routes, all } = await maker.ask({ kind: 'paths', from: 0 }, 'paths');
  expect(all).toBe(4);
  expect(paths.map(([pathname]) => pathname)).toEqual(['/a', '/broken', '/ends', '/slow']);
  expect(routes.map(({ route }) => route)).toEqual(['a', 'broken', 'ends', 'slow']);
  expect(routes[0]?.pattern.test('/a/')).toBe(true);
  const made = await maker.ask(page(0), 'page');
  expect(new TextDecoder().decode(made.body ?? undefined)).toBe('Thi đua http://localhost/a/s');
  expect(made.status).toBe(200);
  expect(made.headers).toContainEqual(['x-a', 'b']);
});

test('a page that cannot be made is an error with its own words and stack, and the next page is made', async () => {
  const maker = await opened();
  await maker.ask({ kind: 'paths', from: 0 }, 'paths');
  const fault: unknown = await maker.ask(page(1), 'page').catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(Error);
  expect(String(fault)).toContain('no such plan');
  expect(fault instanceof Error && fault.stack).toContain('prerender-entry.x.mjs');
  expect((await maker.ask(page(0), 'page')).status).toBe(200);
});

test('pages asked for at the same time come each to who asked, also behind one that takes its time', async () => {
  const maker = await opened();
  await maker.ask({ kind: 'paths', from: 0 }, 'paths');
  const urls = ['http://localhost/slow/', 'http://localhost/a/', 'http://localhost/b/'];
  const asked = urls.map((url, at) => maker.ask(page(at === 0 ? 3 : 0, url), 'page'));
  const made = await Promise.all(asked);
  expect(made.map(({ body }) => new TextDecoder().decode(body ?? undefined))).toEqual(
    urls.map((url) => `Thi đua ${url}s`),
  );
});

test('a process that ends while a page is made is told of, then and afterwards', async () => {
  const maker = await opened();
  await maker.ask({ kind: 'paths', from: 0 }, 'paths');
  await expect(maker.ask(page(2), 'page')).rejects.toThrow('(code 3)');
  await expect(maker.ask(page(0), 'page')).rejects.toThrow('(code 3)');
  await maker.close();
});

test('nothing is made before the program is opened', async () => {
  const maker = new PageMaker();
  open.push(maker);
  await expect(maker.ask({ kind: 'paths', from: 0 }, 'paths')).rejects.toThrow(
    'before the program of the site was opened',
  );
});
