import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Control characters but tab and line ends, and the two code points that are no characters. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

/**
 * An element as a whole XML file in UTF-8. Whatever a text holds, the file is well-formed: what XML may not hold
 * (XML 1.0, 2.2) becomes U+FFFD, and the end mark of sections, which text may not hold either (2.4), is escaped.
 */
export const xmlFile = (root: Element): string =>
  toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, root], {
    closeEmptyElements: true,
  })
    .toWellFormed()
    .replace(forbidden, '\uFFFD')
    .replaceAll(']]>', ']]&gt;');
