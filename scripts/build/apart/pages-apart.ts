import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { closeLibrary } from '../../../src/loaders/library.ts';
import type { PagesByKeys, PathWithRoute } from './messages.ts';
import { PageMaker } from './page-maker.ts';

/** The file in which the bundled program of the pages begins. */
const programEntry = /^prerender-entry\..*\.mjs$/;

/** @throws Error where the bundler left no program */
const entryIn = (folder: string): string => {
  const name = readdirSync(folder).find((file) => programEntry.test(file));
  if (name === undefined) throw new Error(`Unexpected absence of the program of the pages in ${folder}.`);
  return pathToFileURL(join(folder, name)).href;
};

/** Styles by the key of their page, as far as a page asks for them. */
const stylesOf = (pages: PagesByKeys): [string, unknown][] =>
  [...pages].map(([key, { styles }]) => [key, { styles }]);

/** What the bundler tells of the program of the pages. */
interface Program {
  /** Folder in which it stands until the pages are made. */
  readonly folder: string;
  readonly pages: PagesByKeys;
}

/** @param program known once the bundler has run */
const prerenderer = (program: () => Program): AstroPrerenderer => {
  let maker: PageMaker | null = null;
  let places = new Map<RouteData, number>();
  const opened = (): PageMaker => {
    if (maker === null) throw new Error('Unexpected page before the process that makes pages was opened.');
    return maker;
  };
  return {
    name: 'pages-apart',
    async setup() {
      const { folder, pages } = program();
      maker = new PageMaker();
      await maker.ask({ kind: 'open', entry: entryIn(folder), pages: stylesOf(pages) }, 'opened');
    },
    async getStaticPaths() {
      const found: PathWithRoute[] = [];
      let routes: readonly RouteData[] = [];
      for (let all = 1; found.length < all; ) {
        const share = await opened().ask({ kind: 'paths', from: found.length }, 'paths');
        if (found.length === 0) routes = share.routes;
        for (const [pathname, place, cacheKey] of share.paths) {
          const route = routes[place];
          if (route === undefined) throw new Error(`Unexpected path ${pathname} without its route.`);
          found.push(cacheKey === undefined ? { pathname, route } : { pathname, route, cacheKey });
        }
        all = share.all;
      }
      places = new Map(routes.map((route, place) => [route, place]));
      return found;
    },
    async render({ url }, { routeData, collectMetadata }) {
      const order = { url, route: places.get(routeData) ?? -1, collects: collectMetadata === true };
      const made = await opened().ask({ kind: 'page', ...order }, 'page');
      const response = new Response(made.body, {
        status: made.status,
        headers: made.headers.map(([name, value]): [string, string] => [name, value]),
      });
      return made.metadata === undefined ? response : { response, metadata: made.metadata };
    },
    async teardown() {
      await maker?.close();
    },
  };
};

/**
 * Has the pages made in a process of their own. The bundler keeps what it took to the end of its process, a third of a
 * gigabyte and more; here the process that holds the catalogue never loads it.
 */
export const pagesApart = (): AstroIntegration => {
  let program: Program | null = null;
  return {
    name: 'pages-apart',
    hooks: {
      'astro:build:setup': ({ vite, pages, target }) => {
        const folder = vite.environments?.['prerender']?.build?.outDir;
        if (target === 'server' && folder !== undefined) program = { folder, pages };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // The content store is filled; the process that makes the pages reads its own library.
        closeLibrary();
        setPrerenderer(
          prerenderer(() => {
            if (program === null) throw new Error('Unexpected page before the program of the pages stands.');
            return program;
          }),
        );
      },
    },
  };
};
