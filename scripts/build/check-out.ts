import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Failure } from '../failure.ts';
import type { SiteFolders } from '../site-folders.ts';

const holds = (folder: string, other: string): boolean => {
  const way = relative(folder, other);
  return way === '' || !/^(?:\.\.(?:[\\/]|$)|[A-Za-z]:|[\\/])/.test(way);
};

/**
 * A site takes the place of all that stands in its folder: none is put where anything but a site stands.
 *
 * @param root folder of the project
 * @throws Failure where the folder holds the project, its content or its cache, or files that are no built site
 */
export const checkOut = (
  { out, cache, content }: Pick<SiteFolders, 'out' | 'cache' | 'content'>,
  root: string,
): void => {
  const held = [root, content, cache].find((folder) => holds(out, folder));
  if (held !== undefined)
    throw new Failure(
      `Unexpected OUT_DIR ${out}, expected a folder that does not hold ${held}: name another.`,
    );
  const isSite = !existsSync(out) || existsSync(join(out, 'index.html')) || readdirSync(out).length === 0;
  if (!isSite)
    throw new Failure(
      `Unexpected files in ${out}, expected a built site or nothing, since all of it is replaced: name another folder as OUT_DIR.`,
    );
};
