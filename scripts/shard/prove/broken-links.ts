import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../files-in.ts';

/** Host that no address of the site names, so that what leads elsewhere is told from what leads nowhere. */
const origin = 'https://site.invalid';

const linkPattern = /\s(?:href|src|action)="([^"]*)"/g;
const idPattern = /\sid="([^"]*)"/g;

const unescaped = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const valuesOf = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, value = '']) => unescaped(value));

const addressOf = (file: string): string => `/${file}`.replace(/index\.html$/, '');

/** What the links of a site came to. */
export interface LinkReport {
  readonly pages: number;
  readonly links: number;
  /** "/ke-hoach/a/ leads to /nam/1999/: no page and no file". */
  readonly broken: readonly string[];
}

/**
 * Follows every link of every page of a built site that leads into the site, with its fragment. Each page is read once, so
 * that a link of a page to be read later waits for it.
 *
 * @param site folder of the built site
 */
export const brokenLinks = (site: string): LinkReport => {
  const pages = filesIn(site).filter((file) => file.endsWith('.html'));
  const idsOf = new Map<string, ReadonlySet<string>>();
  const targets = new Map<string, string>();
  let links = 0;
  for (const file of pages) {
    const html = readFileSync(join(site, file), 'utf8');
    const address = addressOf(file);
    idsOf.set(address, new Set(valuesOf(html, idPattern)));
    for (const value of valuesOf(html, linkPattern)) {
      const url = new URL(value, origin + address);
      links += 1;
      const target = url.pathname + url.hash;
      if (url.origin === origin && !targets.has(target)) targets.set(target, address);
    }
  }
  const problemOf = (target: string): string | null => {
    const [path = '', fragment = ''] = target.split('#');
    const ids = idsOf.get(path);
    if (ids === undefined) {
      const isFile = !path.endsWith('/') && existsSync(join(site, decodeURIComponent(path)));
      return isFile ? null : 'no page and no file';
    }
    return fragment === '' || ids.has(decodeURIComponent(fragment)) ? null : 'no such fragment';
  };
  const broken = [...targets].flatMap(([target, from]) => {
    const problem = problemOf(target);
    return problem === null ? [] : [`${from} leads to ${target}: ${problem}`];
  });
  return { pages: pages.length, links, broken };
};
