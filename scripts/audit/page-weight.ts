import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Budget } from './layouts.table.ts';

const styles = /<link[^>]+rel="stylesheet"[^>]*>/g;
const scripts = /<script[^>]+src="([^"]+)"/g;
const ahead = /<link[^>]+rel="(?:preload|modulepreload)"[^>]*>/g;
const imported = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const hrefOf = (tag: string): string => /href="([^"]+)"/.exec(tag)?.[1] ?? '';

const gzipped = new Map<string, number>();

/** What pages of a built site ask of a line before anything is clicked. */
export const weigher = (site: string): ((html: string) => Budget) => {
  const weigh = (address: string): number => {
    const known = gzipped.get(address);
    if (known !== undefined) return known;
    const path = join(site, address);
    const bytes = existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : 0;
    gzipped.set(address, bytes);
    return bytes;
  };
  const withImports = (address: string, found: Set<string>): Set<string> => {
    if (found.has(address)) return found;
    found.add(address);
    const text = readFileSync(join(site, address), 'utf8');
    for (const [, name = ''] of text.matchAll(imported))
      withImports(posix.join(posix.dirname(address), name), found);
    return found;
  };
  return (html) => {
    const css = [...html.matchAll(styles)].map(([tag]) => hrefOf(tag));
    const js = new Set<string>();
    for (const [, address = ''] of html.matchAll(scripts)) withImports(address, js);
    const fetchedAhead = [...html.matchAll(ahead)].map(([tag]) => hrefOf(tag));
    const sum = (addresses: Iterable<string>): number =>
      [...addresses].reduce((total, address) => total + weigh(address), 0);
    return {
      html: gzipSync(html, { level: 9 }).length,
      css: sum(css),
      script: sum(js),
      ahead: sum(fetchedAhead),
      requests: 1 + css.length + js.size + fetchedAhead.length,
    };
  };
};
