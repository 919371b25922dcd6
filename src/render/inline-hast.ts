import type { Element, ElementContent } from 'hast';
import type { Inline, Textual } from '../pipeline/tree.ts';
import { h } from './h.ts';
import type { Label, MentionLink, Rendering } from './rendering.ts';

export const labelToHast = (label: Label): ElementContent =>
  h('span', { className: ['label', label.shape] }, label.text);

const linkToHast = (
  link: MentionLink,
  className: string | null,
  children: ElementContent[],
  inLink: boolean,
  isToldNext: boolean,
): ElementContent[] => {
  const shown = inLink || link.href === null ? h('span', children) : h('a', { href: link.href }, children);
  const names = [className, link.state === 'holds' ? null : link.state].filter((name) => name !== null);
  if (names.length > 0) shown.properties.className = names;
  return link.label === null || isToldNext
    ? [shown]
    : [shown, { type: 'text', value: ' ' }, labelToHast(link.label)];
};

/**
 * Text that was read otherwise than it is printed; the printed form is text for those who do not see the underline. A
 * break that was read as a space has no letters to tell.
 */
const repairToHast = (printed: string, told: string, children: ElementContent[]): Element =>
  h(
    'span',
    { className: ['fix'] },
    printed.trim() === '' ? children : [...children, h('span', { className: ['sr'] }, ` (${told})`)],
  );

const labelTextOf = (node: Inline | undefined, rendering: Rendering): string | null => {
  if (node?.type !== 'citation' && node?.type !== 'movement') return null;
  return rendering[node.type](node.index).label?.text ?? null;
};

/**
 * Whether the mention right after one says the same of itself: of "Luật sửa đổi, bổ sung một số điều của" and the law
 * named there, it is told once, after both, where it parts no title.
 */
const isToldByNext = (nodes: readonly Inline[], at: number, rendering: Rendering): boolean => {
  const label = labelTextOf(nodes[at], rendering);
  const next = nodes[at + 1];
  const isBlank = next?.type === 'text' && next.value.trim() === '';
  return label !== null && labelTextOf(isBlank ? nodes[at + 2] : next, rendering) === label;
};

const nodeToHast = (
  node: Inline,
  rendering: Rendering,
  inLink: boolean,
  isToldNext: boolean,
): ElementContent[] => {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'citation': {
      const link = rendering.citation(node.index);
      const children = inlineToHast(node.children, rendering, inLink || link.href !== null);
      return linkToHast(link, null, children, inLink, isToldNext);
    }
    case 'movement': {
      const link = rendering.movement(node.index);
      const children = inlineToHast(node.children, rendering, inLink || link.href !== null);
      return linkToHast(link, 'mv', children, inLink, isToldNext);
    }
    case 'repair': {
      const children = inlineToHast(node.children, rendering, inLink);
      return [repairToHast(node.printed, rendering.words.printed(node.printed), children)];
    }
  }
};

/**
 * Turns inline content into hast. The text of the result, labels and printed forms left out, is the text of the input: links are
 * spliced round it and never change it. A mention inside a link becomes a span, since links do not nest.
 */
export const inlineToHast = (
  nodes: readonly Inline[],
  rendering: Rendering,
  inLink = false,
): ElementContent[] =>
  nodes.flatMap((node, at) => nodeToHast(node, rendering, inLink, isToldByNext(nodes, at, rendering)));

/** Own text of a node with its links; plain where nothing was annotated. */
export const ownInline = (node: Textual): readonly Inline[] =>
  node.inline ?? [{ type: 'text', value: node.block.text }];
