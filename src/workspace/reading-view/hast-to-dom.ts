import type { ElementContent, Element as HastElement, Root, RootContent } from 'hast';

/** Elements that a document is made of; anything else is shown as its text. */
const tags: ReadonlySet<string> = new Set([
  'a',
  'b',
  'details',
  'div',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'mark',
  'p',
  'section',
  'span',
  'strong',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'tr',
]);

/** Properties that are taken over, with the attributes that they become. */
const attributes: Readonly<Record<string, string>> = {
  className: 'class',
  colSpan: 'colspan',
  dataNotice: 'data-notice',
  href: 'href',
  id: 'id',
  scope: 'scope',
};

/** Links lead to this site alone. */
const isOwnAddress = (value: string): boolean => /^(?:#|\/(?!\/))/.test(value);

const textOf = (value: unknown): string | null => {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
};

const elementOf = ({ tagName, properties }: HastElement): HTMLElement => {
  const made = document.createElement(tags.has(tagName) ? tagName : 'span');
  for (const [name, property] of Object.entries(properties)) {
    const attribute = attributes[name];
    const value = textOf(property);
    if (attribute === undefined || value === null) continue;
    if (attribute === 'href' && !isOwnAddress(value)) continue;
    made.setAttribute(attribute, value);
  }
  return made;
};

/** Longest stretch of work before the page may answer the reader, in milliseconds, and how often the clock is read. */
const longestStretch = 12;
const perLook = 100;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

interface Pending {
  readonly node: RootContent | ElementContent;
  readonly parent: Node;
}

/**
 * Makes nodes of a document, element by element: text becomes text nodes and only known elements and attributes are made,
 * so that nothing in a draft is ever read as markup. Rests now and then, that a long document does not hold up the page.
 *
 * @param isWanted asked after each rest; false gives up
 * @returns null where it was given up
 */
export const hastToDom = async (root: Root, isWanted: () => boolean): Promise<DocumentFragment | null> => {
  const made = document.createDocumentFragment();
  const waiting: Pending[] = root.children.toReversed().map((node) => ({ node, parent: made }));
  let since = performance.now();
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, parent } = next;
    if (node.type === 'text') parent.appendChild(document.createTextNode(node.value));
    if (node.type !== 'element') continue;
    const element = elementOf(node);
    parent.appendChild(element);
    for (const child of node.children.toReversed()) waiting.push({ node: child, parent: element });
    count += 1;
    if (count % perLook !== 0 || performance.now() - since < longestStretch) continue;
    await pause();
    if (!isWanted()) return null;
    since = performance.now();
  }
  return made;
};
