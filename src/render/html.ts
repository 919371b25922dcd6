import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** HTML of a rendered tree; the only way from hast to a page. */
export const htmlOf = (root: Root): string => toHtml(root);
