import type { Element, ElementContent, Root, RootContent } from 'hast';
import { textualNodes } from '../../pipeline/parse/textual-nodes.ts';
import { blockStart } from '../../pipeline/text/block.ts';
import type { Plan, Textual } from '../../pipeline/tree.ts';
import { fragmentOf } from '../../render/address.ts';
import type { DraftNotice } from './checked-draft.ts';
import { type MarkedRange, markWords } from './mark-words.ts';

/** Nodes that a page shows, by each of the lines that they own. */
export const nodesByLine = (tree: Plan): Map<number, Textual[]> => {
  const nodes = new Map<number, Textual[]>();
  for (const node of textualNodes(tree)) {
    if (node.type === 'statement' && node.role === 'pageFurniture') continue;
    for (const line of node.lines) {
      const list = nodes.get(line);
      if (list === undefined) nodes.set(line, [node]);
      else list.push(node);
    }
  }
  return nodes;
};

/** The node of a line that an offset of the source lies in: the last that begins before it, else the first. */
export const nodeAt = (
  nodes: ReadonlyMap<number, readonly Textual[]>,
  line: number,
  offset: number,
): Textual | null => {
  const own = nodes.get(line) ?? [];
  return own.findLast(({ block }) => blockStart(block) <= offset) ?? own[0] ?? null;
};

/** First unit of a block that stands at an offset of the source or behind it. */
const unitAt = (offsets: readonly number[], offset: number): number => {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Where a range of the source stands in the text of a node. */
export const rangeInNode = (
  { block }: Textual,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } => ({
  start: unitAt(block.offsets, start),
  end: Math.min(unitAt(block.offsets, end), block.text.length),
});

const rangeIn = (node: Textual, notice: DraftNotice): MarkedRange => ({
  key: notice.key,
  ...rangeInNode(node, notice),
});

/** Elements of a document that bear a fragment, by it. */
const elementsById = (root: Root): Map<string, Element> => {
  const found = new Map<string, Element>();
  const waiting: (RootContent | ElementContent)[] = [...root.children];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type !== 'element') continue;
    const { id } = node.properties;
    if (typeof id === 'string' && id !== '') found.set(id, node);
    waiting.push(...node.children);
  }
  return found;
};

const isText = (element: Element): boolean =>
  Array.isArray(element.properties.className) && element.properties.className.includes('text');

/** The element that shows the words of a row: its text, the first of several lines, or a line of its own. */
const wordsOf = (row: Element): Element => {
  const text = row.children.find((child) => child.type === 'element' && isText(child));
  if (text?.type !== 'element') return row;
  const [line] = text.children;
  return text.tagName === 'div' && line?.type === 'element' && line.tagName === 'p' ? line : text;
};

/** Marks in a document the words that notices are about; a notice about a marker or a missing thing marks none. */
export const placeNotices = (document: Root, tree: Plan, notices: readonly DraftNotice[]): void => {
  const elements = elementsById(document);
  const byFragment = Map.groupBy(notices, ({ fragment }) => fragment);
  for (const node of textualNodes(tree)) {
    const fragment = fragmentOf(node);
    const own = byFragment.get(fragment);
    const row = elements.get(fragment);
    if (own === undefined || row === undefined) continue;
    const shown = wordsOf(row);
    shown.children = markWords(
      shown.children,
      node.block.text,
      own.map((notice) => rangeIn(node, notice)),
    );
  }
};
