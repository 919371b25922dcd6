import type { Element, ElementContent } from 'hast';
import type { Range } from '../../pipeline/text/block.ts';

/** A stretch of a node's own text that a notice is about. */
export interface MarkedRange extends Range {
  readonly key: string;
}

const classesOf = ({ properties }: Element): readonly unknown[] =>
  Array.isArray(properties.className) ? properties.className : [];

/** Labels and printed forms are told beside the text and are no part of it. */
const isRemark = (element: Element): boolean =>
  classesOf(element).some((name) => name === 'label' || name === 'sr');

/** A label and the space before it stand behind the words that they are about. */
const isTold = (nodes: readonly ElementContent[], at: number): boolean => {
  const [node, next] = [nodes[at], nodes[at + 1]];
  if (node?.type === 'element') return isRemark(node);
  return node?.type === 'text' && node.value === ' ' && next?.type === 'element' && isRemark(next);
};

const textOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node, at) => {
      if (isTold(nodes, at)) return '';
      return node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : '';
    })
    .join('');

/** Ranges in their order; of two that overlap the first is marked. */
const apart = (ranges: readonly MarkedRange[]): MarkedRange[] => {
  let end = -1;
  return ranges
    .filter((range) => range.start < range.end)
    .toSorted((a, b) => a.start - b.start)
    .filter((range) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
};

const markOf = (key: string, value: string): Element => ({
  type: 'element',
  tagName: 'mark',
  properties: { dataNotice: key },
  children: [{ type: 'text', value }],
});

/** Pieces of a text that stands at an offset, those inside a range as marks. */
const piecesOf = (value: string, at: number, ranges: readonly MarkedRange[]): ElementContent[] => {
  const pieces: ElementContent[] = [];
  let told = 0;
  const tell = (to: number): void => {
    if (to > told) pieces.push({ type: 'text', value: value.slice(told, to) });
    told = Math.max(told, to);
  };
  for (const { key, start, end } of ranges) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, value.length);
    if (from >= to) continue;
    tell(from);
    pieces.push(markOf(key, value.slice(from, to)));
    told = to;
  }
  tell(value.length);
  return pieces;
};

const marked = (
  nodes: readonly ElementContent[],
  at: number,
  ranges: readonly MarkedRange[],
): { readonly nodes: ElementContent[]; readonly at: number } => {
  let place = at;
  const made = nodes.flatMap((node, index): ElementContent[] => {
    if (isTold(nodes, index)) return [node];
    if (node.type === 'text') {
      const pieces = piecesOf(node.value, place, ranges);
      place += node.value.length;
      return pieces;
    }
    if (node.type !== 'element') return [node];
    const inside = marked(node.children, place, ranges);
    place = inside.at;
    return [{ ...node, children: inside.nodes }];
  });
  return { nodes: made, at: place };
};

/**
 * Marks stretches of a text inside the elements that show it; the words stay what they are. Nothing is marked where the
 * elements show another text, as the cells of a table do.
 *
 * @param text what the elements show after their first `lead` units: a marker and its space
 */
export const markWords = (
  nodes: readonly ElementContent[],
  text: string,
  ranges: readonly MarkedRange[],
): ElementContent[] => {
  const shown = textOf(nodes);
  const lead = shown.length - text.length;
  if (ranges.length === 0 || lead < 0 || shown.slice(lead) !== text) return [...nodes];
  return marked(nodes, -lead, apart(ranges)).nodes;
};
