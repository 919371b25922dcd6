import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

/** Pages that are compared, evenly spread. */
const sample = 20;

/** What a page says, without the blanks between its words: those between blocks are left to the style. */
const lettersOf = (path: string): string =>
  existsSync(path) ? toText(fromHtml(readFileSync(path, 'utf8'))).replace(/\s+/g, '') : '';

/**
 * Holds pages of two folders against each other.
 *
 * @throws Error where a page is missing, or says anything else than its counterpart
 */
export const assertSameWords = (one: string, other: string): void => {
  const paths = globSync('**/index.html', { cwd: one }).sort();
  const pages = globSync('**/index.html', { cwd: other }).length;
  if (paths.length === 0 || paths.length !== pages)
    throw new Error(`Unexpected ${pages} pages, expected the same ${paths.length} as those of Astro.`);
  const step = Math.max(1, Math.floor(paths.length / sample));
  for (let at = 0; at < paths.length; at += step) {
    const path = paths[at] ?? '';
    if (lettersOf(join(one, path)) !== lettersOf(join(other, path)))
      throw new Error(`Unexpected words on ${path}, expected those of the page that Astro made.`);
  }
};
