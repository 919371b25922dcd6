import type { ElementContent, RootContent } from 'hast';

/** Nodes of a page from a tree that our own renderers made. Class names and language only: no other attribute is taken over. */
export const sheetNodes = (contents: readonly (RootContent | ElementContent)[]): Node[] =>
  contents.flatMap((content): Node[] => {
    if (content.type === 'text') return [document.createTextNode(content.value)];
    if (content.type !== 'element') return [];
    const made = document.createElement(content.tagName);
    const { className, lang, colSpan } = content.properties;
    if (Array.isArray(className)) made.className = className.join(' ');
    if (typeof lang === 'string') made.lang = lang;
    if (made instanceof HTMLTableCellElement && typeof colSpan === 'number') made.colSpan = colSpan;
    made.append(...sheetNodes(content.children));
    return [made];
  });
