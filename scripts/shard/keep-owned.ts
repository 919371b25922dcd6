import { globSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PartName } from '../../src/loaders/shard/part.ts';
import { isOwned } from './owned-files.ts';

const address = /<url><loc>([^<]*)<\/loc>.*?<\/url>/g;

/** The sitemap of a part names its own pages; the names of all sitemaps are gathered when the parts are joined. */
const keepOwnAddresses = (site: string, part: PartName, plans: ReadonlyMap<string, PartName>): void => {
  const whole = join(site, 'sitemap-0.xml');
  const text = readFileSync(whole, 'utf8').replace(address, (url, loc: string) => {
    const path = `${new URL(loc).pathname.slice(1)}index.html`;
    return isOwned(path, part, plans) ? url : '';
  });
  writeFileSync(join(site, `sitemap-${part}.xml`), text);
  rmSync(whole);
  rmSync(join(site, 'sitemap-index.xml'));
};

/** Removes what holds no file any more, from the innermost folder outwards. */
const removeEmpty = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
};

/**
 * Leaves of a built site what belongs to the part that was built. Each file then comes from one build alone, so that the
 * sites of all parts can be put into one folder.
 */
export const keepOwned = (site: string, part: PartName, plans: ReadonlyMap<string, PartName>): void => {
  for (const file of globSync('**/*', { cwd: site })) {
    const path = file.split(sep).join('/');
    if (/^(?:sitemap-|pagefind\/)/.test(path) || !statSync(join(site, file)).isFile()) continue;
    if (!isOwned(path, part, plans)) rmSync(join(site, file));
  }
  removeEmpty(site);
  keepOwnAddresses(site, part, plans);
};
