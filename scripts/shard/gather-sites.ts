import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { filesIn, isSame } from '../files-in.ts';

/** A part's own index of the search, which the joined one stands for. */
const isOfSearch = (file: string): boolean => file.startsWith(join('pagefind', '/'));

/** A second name for a file, or a copy where the disk is another one. */
const place = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
};

const sitemapIndex = (files: readonly string[], origin: string): string => {
  const maps = files.filter((file) => /^sitemap-.+\.xml$/.test(file)).sort();
  const entries = maps.map((file) => `<sitemap><loc>${new URL(file, origin).href}</loc></sitemap>`);
  const space = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="${space}">${entries.join('')}</sitemapindex>`;
};

/**
 * Gathers the sites of all parts in one folder, with the list of their sitemaps. The search bundle is to stand there
 * already, as `pagefind`; those of the parts are left out.
 *
 * @param sites built sites of the parts, the hub among them
 * @param target holds nothing but the search bundle
 * @throws Failure where two parts hold different files of one name
 */
export const gatherSites = (sites: readonly string[], target: string, origin: string): void => {
  for (const site of sites)
    for (const file of filesIn(site)) {
      if (isOfSearch(file)) continue;
      const [own, to] = [join(site, file), join(target, file)];
      if (!existsSync(to)) place(own, to);
      else if (!isSame(own, to))
        throw new Failure(
          `Unexpected second ${file} with other contents in ${site}, expected it from one part alone.`,
        );
    }
  const index = join(target, 'sitemap-index.xml');
  rmSync(index, { force: true });
  writeFileSync(index, sitemapIndex(filesIn(target), origin));
};
