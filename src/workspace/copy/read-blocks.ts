import type { PaperStyle } from '../../render/paper/paper.ts';
import { articleMarker, sectionMarker } from './article-marker.table.ts';
import type { CopiedBlock, CopiedParagraph, CopiedSpan, CopiedTable } from './copied-block.ts';

/** What a page shows beside its text and is never copied. */
const beside = '.label, .sr, .addr, .note, button';

/** Words of a text node, or the part of them that lies in a selection. */
const wordsOf = (node: Text, range: Range | null): string => {
  if (range === null) return node.data;
  if (!range.intersectsNode(node)) return '';
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(start, end);
};

const instrumentOf = (element: Element): string | null =>
  element instanceof HTMLAnchorElement
    ? (/^\/van-ban\/([^/]+)\/$/.exec(element.pathname)?.[1] ?? null)
    : null;

const isLabel = (node: Node | null): boolean => node instanceof Element && node.matches('.label');

/** The blank that parts a citation from its label belongs to the label. */
const isGap = (node: Text): boolean => node.data.trim() === '' && isLabel(node.nextSibling);

/** Text of an element as it is copied. */
const textIn = (node: Node, range: Range | null): string => {
  if (node instanceof Text) return isGap(node) ? '' : wordsOf(node, range);
  if (node instanceof Element && node.matches(beside)) return '';
  return [...node.childNodes].map((child) => textIn(child, range)).join('');
};

const collect = (node: Node, range: Range | null, isBold: boolean, spans: CopiedSpan[]): void => {
  if (node instanceof Text) {
    const text = textIn(node, range);
    if (text !== '') spans.push({ text, instrument: null, isBold });
    return;
  }
  if (!(node instanceof Element) || node.matches(beside)) return;
  const instrument = instrumentOf(node);
  if (instrument !== null) {
    const text = textIn(node, range);
    if (text !== '') spans.push({ text, instrument, isBold });
    return;
  }
  const bold = isBold || node.matches('strong, th');
  for (const child of node.childNodes) collect(child, range, bold, spans);
};

/** Blanks as the page shows them: one for many, none at either end. */
const tidy = (spans: readonly CopiedSpan[]): CopiedSpan[] => {
  let endsBlank = true;
  const tidied = spans.flatMap((span) => {
    const one = span.text.replace(/[^\S\u00a0]+/g, ' ');
    const text = endsBlank ? one.replace(/^ /, '') : one;
    if (text !== '') endsBlank = text.endsWith(' ');
    return text === '' ? [] : [{ ...span, text }];
  });
  const last = tidied.at(-1);
  if (last === undefined) return [];
  const end = last.text.trimEnd();
  return end === '' ? tidied.slice(0, -1) : [...tidied.slice(0, -1), { ...last, text: end }];
};

const spansOf = (nodes: Iterable<Node>, range: Range | null): CopiedSpan[] => {
  const spans: CopiedSpan[] = [];
  for (const node of nodes) collect(node, range, false, spans);
  return tidy(spans);
};

const styleOf = (element: Element, marker: string | null): PaperStyle => {
  if (element.matches('.basis')) return 'basis';
  const isHeading = element.matches('h1, h2, h3, h4, h5, h6');
  if (marker !== null && articleMarker.test(marker)) return isHeading ? 'heading' : 'article';
  if (!isHeading) return 'text';
  if (marker === null || !element.matches('.top')) return 'heading';
  return sectionMarker.test(marker) ? 'section' : 'centred';
};

/** Steps that a paragraph stands in, by the classes `n1`–`n4` and `d1`–`d3`. */
const stepsOf = (element: Element): number =>
  [...element.classList].reduce((sum, name) => sum + Number(/^[nd](\d)$/.exec(name)?.[1] ?? 0), 0);

/** A paragraph or heading, null where nothing of it is copied. Its marker is copied where all of it is selected. */
const paragraphOf = (element: Element, range: Range | null): CopiedParagraph | null => {
  const first = [...element.childNodes].find((node) => !(node instanceof Text) || node.data.trim() !== '');
  const markerNode = first instanceof Element && first.localName === 'b' ? first : null;
  const printed = markerNode?.textContent.trim() ?? '';
  const isTaken = markerNode !== null && textIn(markerNode, range).trim() === printed && printed !== '';
  const marker = isTaken ? printed : null;
  const spans = spansOf(
    [...element.childNodes].filter((node) => node !== markerNode),
    range,
  );
  if (spans.length === 0 && marker === null) return null;
  return {
    type: 'paragraph',
    style: styleOf(element, printed === '' ? null : printed),
    marker,
    level: 1 + stepsOf(element),
    spans,
  };
};

const tableOf = (table: HTMLTableElement, range: Range | null): CopiedTable | null => {
  const shown = [...table.rows].filter((row) => range === null || range.intersectsNode(row));
  const rows = shown.map((row) => [...row.cells].map((cell) => spansOf(cell.childNodes, range)));
  if (rows.every((cells) => cells.every((cell) => cell.length === 0))) return null;
  const hasHead = [...(shown[0]?.cells ?? [])].some((cell) => cell.localName === 'th');
  return { type: 'table', hasHead, rows };
};

/**
 * The blocks of one element of text: a paragraph, a heading, a table, or lines that stand as one.
 *
 * @param range takes of it only what is selected
 */
export const blocksOf = (element: Element, range: Range | null = null): CopiedBlock[] => {
  const whole = [...element.querySelectorAll('table')];
  const tables = element instanceof HTMLTableElement ? [element] : whole;
  if (tables.length > 0)
    return tables.map((table) => tableOf(table, range)).filter((block) => block !== null);
  const lines = [...element.querySelectorAll(':scope > p, :scope > li')];
  return (lines.length > 0 ? lines : [element])
    .map((line) => paragraphOf(line, range))
    .filter((block) => block !== null);
};

/** Elements of text below an element that declares itself a clause, or of a row. */
export const textsIn = (element: Element): Element[] => {
  const declared = [...element.querySelectorAll('.text')];
  const found =
    declared.length > 0 ? declared : [...element.querySelectorAll('p, h2, h3, h4, h5, h6, li, table')];
  return found.filter(
    (text) =>
      text.closest('.addr, .note, .copying, .because') === null &&
      text.parentElement?.closest('.text, table') === null,
  );
};
