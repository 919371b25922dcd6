import { type Attributes, parseXml } from './parse-xml.ts';

/** An element of a small XML part. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
}

/**
 * The elements of a part that is small by its nature: styles, numbering, settings. Text is left out.
 *
 * @throws ReaderError as `parseXml` does
 */
export function xmlTree(bytes: Uint8Array): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const path: OpenElement[] = [root];
  parseXml(bytes, {
    open: (name, attributes) => {
      const element: OpenElement = { name, attributes, children: [] };
      path.at(-1)?.children.push(element);
      path.push(element);
    },
    close: () => path.pop(),
    text: () => undefined,
  });
  return root.children[0] ?? root;
}

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** Attribute "w:val" of a child; null where either is missing. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | null =>
  childNamed(element, name)?.attributes['w:val'] ?? null;
