import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { projectRoot } from '../../scripts/project-root.ts';

export const dist = join(projectRoot, 'dist');

export interface Page {
  /** Address from the root of the site: "/ke-hoach/". */
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly tree: Root;
}

const addressOf = (file: string): string => `/${file}`.replace(/index\.html$/, '');

/** Every HTML page of the built site, in the order of its addresses. */
export const builtPages = (): Page[] =>
  globSync('**/*.html', { cwd: dist })
    .sort()
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { address: addressOf(file), file, html, tree: fromHtml(html) };
    });

/** Elements of a page for which `accept` holds, in document order. */
export const elementsOf = (page: Page, accept: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(page.tree, 'element', (element) => {
    if (accept(element)) found.push(element);
  });
  return found;
};

/** Attribute of an element as text, or null. */
export const attribute = (element: Element, name: string): string | null => {
  const value = element.properties[name];
  return value === undefined || value === null || value === false ? null : String(value);
};
