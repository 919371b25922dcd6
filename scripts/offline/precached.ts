import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { addresses } from '../../src/offline/store.ts';

/** A file that the worker keeps from the start; null revision where the name carries a mark of the contents. */
export interface Precached {
  readonly url: string;
  readonly revision: string | null;
}

const namedInPage = /(?:href|src)="(\/(?:_astro\/[^"]+\.(?:css|js|woff2)|icon\.svg))"/g;
const namedInStyle = /url\(["']?(\/_astro\/[^"')]+\.woff2)["']?\)/g;
const imported = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const importedLater = /import\(["'`]\.\/([^"'`]+\.js)["'`]\)/g;

const allOf = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].flatMap(([, name]) => (name === undefined ? [] : [name]));

/**
 * What the page shown without a network needs: itself, its styles and fonts, its scripts with what they import, and what
 * the script of every page asks for later, so that copying works on kept pages too. Italics come when first used.
 *
 * @param site folder of the built site
 */
export const precachedFiles = async (site: string): Promise<Precached[]> => {
  const read = (address: string): Promise<string> => readFile(join(site, address), 'utf8');
  const page = await readFile(join(site, addresses.page, 'index.html'));
  const found = new Set<string>();
  const addScript = async (address: string, withLater: boolean): Promise<void> => {
    if (found.has(address)) return;
    found.add(address);
    const text = await read(address);
    const folder = posix.dirname(address);
    for (const name of allOf(imported, text)) await addScript(posix.join(folder, name), false);
    if (withLater)
      for (const name of allOf(importedLater, text)) await addScript(posix.join(folder, name), false);
  };
  for (const address of allOf(namedInPage, page.toString('utf8'))) {
    if (address.endsWith('.js')) await addScript(address, true);
    else found.add(address);
    if (address.endsWith('.css'))
      for (const font of allOf(namedInStyle, await read(address))) found.add(font);
  }
  const revision = createHash('sha256').update(page).digest('hex').slice(0, 20);
  return [
    { url: addresses.page, revision },
    ...[...found].sort().map((url) => ({ url, revision: url.startsWith('/_astro/') ? null : revision })),
  ];
};
