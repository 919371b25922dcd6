import type { Element, ElementContent, Properties } from 'hast';

type Child = string | ElementContent;
type Children = string | Element | readonly Child[];

const isList = (value: Properties | Children): value is readonly Child[] => Array.isArray(value);

const isChildren = (value: Properties | Children): value is Children =>
  typeof value === 'string' || isList(value) || 'tagName' in value;

const contentsOf = (children: Children): ElementContent[] =>
  (isList(children) ? children : [children]).map((child) =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  );

/**
 * Makes an element of hast: its name, its properties as hast spells them, what it holds; text may be given as it is. The
 * libraries for this bring every attribute of HTML and SVG with them, which browsers would have to load.
 */
export function h(name: string, children?: Children): Element;
export function h(name: string, properties: Properties, children?: Children): Element;
export function h(tagName: string, first: Properties | Children = [], second: Children = []): Element {
  return isChildren(first)
    ? { type: 'element', tagName, properties: {}, children: contentsOf(first) }
    : { type: 'element', tagName, properties: first, children: contentsOf(second) };
}
