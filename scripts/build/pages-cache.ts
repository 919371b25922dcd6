import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepsPages } from '../../src/site/keeps-pages.ts';

const keysFile = (cache: string): string => join(cache, 'astro/incremental-build.json');
const openFile = (cache: string): string => join(cache, 'pages-open');

/**
 * Drops the keys of kept pages where the build that was to write them did not end: it has put new pages in the place of
 * old ones, whose keys still stand. Then runs a build of pages.
 *
 * @param cache folder of the cache
 */
export const withPagesCache = async (cache: string, build: () => Promise<void>): Promise<void> => {
  if (!keepsPages()) return build();
  const open = openFile(cache);
  if (existsSync(open)) rmSync(keysFile(cache), { force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(open, '');
  await build();
  rmSync(open);
};

/** Keys of the pages that the last build kept, by their files. */
export const keptKeys = (cache: string): ReadonlyMap<string, string> => {
  interface Kept {
    readonly routes: Readonly<
      Record<
        string,
        {
          readonly paths: Readonly<
            Record<string, { readonly cacheKey: string; readonly outputFile: string }>
          >;
        }
      >
    >;
  }
  if (!existsSync(keysFile(cache))) return new Map();
  const { routes }: Kept = JSON.parse(readFileSync(keysFile(cache), 'utf8'));
  return new Map(
    Object.values(routes).flatMap(({ paths }) =>
      Object.values(paths).map(({ cacheKey, outputFile }) => [outputFile, cacheKey] as const),
    ),
  );
};
