import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../files-in.ts';

const locPattern = /<loc>([^<]*)<\/loc>/g;
const hiddenPattern = /<meta name="robots" content="noindex"/;

const locationsIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(locPattern)].map(([, loc = '']) => new URL(loc).pathname);

/** Short addresses lead to other pages and are no pages of their own. */
const isShortAddress = (file: string): boolean => file.startsWith('pt/');

/** What sitemaps of a site say of its pages. */
export interface SitemapReport {
  readonly maps: number;
  readonly addresses: number;
  readonly faults: readonly string[];
}

/**
 * Holds the sitemaps of a built site against its pages: every named page is there, every page is named once.
 *
 * @param site folder of the built site
 */
export const sitemapFaults = (site: string): SitemapReport => {
  const maps = locationsIn(join(site, 'sitemap-index.xml')).map((path) => path.slice(1));
  const named = maps.flatMap((map) => (existsSync(join(site, map)) ? locationsIn(join(site, map)) : []));
  const counts = Map.groupBy(named, (address) => address);
  const pages = filesIn(site).filter(
    (file) =>
      file.endsWith('/index.html') &&
      !isShortAddress(file) &&
      !hiddenPattern.test(readFileSync(join(site, file), 'utf8')),
  );
  return {
    maps: maps.length,
    addresses: named.length,
    faults: [
      ...maps.filter((map) => !existsSync(join(site, map))).map((map) => `${map} is named and not there`),
      ...[...counts].flatMap(([address, own]) => (own.length > 1 ? [`${address} is named twice`] : [])),
      ...[...counts.keys()]
        .filter((address) => !existsSync(join(site, address, 'index.html')))
        .map((address) => `${address} is named and not there`),
      ...pages
        .map((file) => `/${file.slice(0, -'index.html'.length)}`)
        .filter((address) => !counts.has(address))
        .map((address) => `${address} is not named`),
    ],
  };
};
