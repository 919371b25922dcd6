import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a Word file: its qualified name, attributes, and children in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/**
 * Reads XML as a tree.
 *
 * @throws Error where it is not well-formed
 */
export const parseXml = (xml: string): XmlElement => {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
};

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string' && child.name === name) as XmlElement[];

/** All elements of a name below another, in document order. */
export const elementsNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsNamed(child, name)],
  );

export const onlyNamed = (element: XmlElement, name: string): XmlElement => {
  const [found, ...more] = elementsNamed(element, name);
  if (found === undefined || more.length > 0) {
    throw new Error(`Unexpected ${more.length + (found === undefined ? 0 : 1)} of ${name}, expected one.`);
  }
  return found;
};

/** Parts of a Word file as text, by path. */
export const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));

export const documentOf = (file: Uint8Array): XmlElement =>
  parseXml(partsOf(file).get('word/document.xml') ?? '');

/** Text of a paragraph or run as it is typed: tabs and breaks are characters. */
export const typedText = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      if (child.name === 'w:tab' && element.name === 'w:r') return '\t';
      return child.name === 'w:br' ? '\n' : typedText(child);
    })
    .join('');

/** Typed text of all paragraphs with any, in document order. */
export const typedParagraphs = (file: Uint8Array): string[] =>
  elementsNamed(documentOf(file), 'w:p')
    .map(typedText)
    .filter((text) => text !== '');

/** The paragraph that bears a text. */
export const paragraphOf = (document: XmlElement, text: string): XmlElement => {
  const found = elementsNamed(document, 'w:p').find((paragraph) => typedText(paragraph).includes(text));
  if (found === undefined) throw new Error(`Unexpected absence of a paragraph with "${text}".`);
  return found;
};
