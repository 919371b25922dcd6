import { element } from './element.ts';

/** Makes an element with its class and children; text becomes text nodes, so that nothing found is ever read as markup. */
export const classed = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => element(name, className === '' ? {} : { class: className }, ...children);
