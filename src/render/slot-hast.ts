import type { Element, ElementContent, Root } from 'hast';
import { slotPieces } from '../pipeline/clause/slots.ts';
import { h } from './h.ts';

const markedText = (text: string): ElementContent[] =>
  slotPieces(text).map((piece) =>
    piece.slot === null
      ? { type: 'text', value: piece.text }
      : h('span', { className: ['slot'], dataSlot: piece.slot }, piece.text),
  );

const markedElement = (element: Element): Element => ({
  ...element,
  children: element.children.flatMap((child) => {
    if (child.type === 'text') return markedText(child.value);
    return [child.type === 'element' ? markedElement(child) : child];
  }),
});

/**
 * Marks the blanks of a rendered text: each stands in a `span.slot` whose `data-slot` is its name; the brackets stay,
 * so that a blank which nobody filled is seen in a copy too.
 */
export const markSlots = (root: Root): Root => ({
  ...root,
  children: root.children.map((child) => (child.type === 'element' ? markedElement(child) : child)),
});
