import { annexAnchor } from '../../../pipeline/parse/profiles/names.table.ts';
import type { PlanContent, Textual } from '../../../pipeline/tree.ts';
import { isNote } from '../blocks.ts';
import type { PaperAppendix } from '../paper.ts';
import { attachedSigners } from './attached-signers.ts';
import { blocksOf } from './blocks.ts';
import { isPrinted } from './place.ts';

/** A division and all below it, in their order. */
const withBelow = (node: PlanContent): Textual[] =>
  node.type === 'division' ? [node, ...node.children.flatMap(withBelow)] : [node];

/** A line outside the outline that is no row of a table. */
const isLine = (node: PlanContent): boolean => node.type === 'statement' && node.role !== 'tableRow';

const texts = (nodes: readonly PlanContent[]): string[] =>
  nodes.map(({ block }) => block.text).filter((text) => text !== '');

/** "(Kèm theo …)" under the name of an appendix. */
const isReference = (node: PlanContent): boolean => isLine(node) && isNote(node.block.text);

/** Index of the first node that is not such; all of them where there is none. */
const untilNot = (nodes: readonly PlanContent[], is: (node: PlanContent) => boolean): number => {
  const index = nodes.findIndex((node) => !is(node));
  return index < 0 ? nodes.length : index;
};

const contentsOf = (
  nodes: readonly PlanContent[],
  raw: string,
): Pick<PaperAppendix, 'blocks' | 'signatures'> => {
  const end = nodes.findLastIndex((node) => !isLine(node)) + 1;
  const signatures = end === 0 ? [] : attachedSigners(nodes.slice(end), raw);
  const text = signatures.length === 0 ? nodes : nodes.slice(0, end);
  return { blocks: blocksOf(text.flatMap(withBelow), raw), signatures };
};

/** An appendix that calls itself one: its name and title are its marker and text. */
const appendixOf = (node: PlanContent, behind: readonly PlanContent[], raw: string): PaperAppendix => {
  const own = (node.type === 'division' ? node.children : []).filter(isPrinted);
  const from = untilNot(own, isReference);
  const name = node.type === 'division' && node.marker !== null ? [node.marker] : [];
  return {
    heading: [...name, ...texts([node, ...own.slice(0, from)])],
    ...contentsOf([...own.slice(from), ...behind], raw),
  };
};

/** An attached document without such a name: what stands before its first division heads it. */
const attachmentOf = (
  nodes: readonly PlanContent[],
  ahead: readonly string[],
  raw: string,
): PaperAppendix => {
  const from = untilNot(nodes, isLine);
  return { heading: [...ahead, ...texts(nodes.slice(0, from))], ...contentsOf(nodes.slice(from), raw) };
};

const isNamed = (node: PlanContent): boolean =>
  node.type === 'division' && node.markerKind === 'part' && node.anchor.startsWith(annexAnchor);

/**
 * What follows the signature: one appendix for each that is named, and one for what stands before the first name.
 *
 * @param ahead lines that head the first of them, though they were read as something else
 * @param raw the source
 */
export const appendicesOf = (
  nodes: readonly PlanContent[],
  ahead: readonly string[],
  raw: string,
): PaperAppendix[] => {
  const printed = nodes.filter(isPrinted);
  const starts = printed.flatMap((node, index) => (isNamed(node) ? [index] : []));
  const before = printed.slice(0, starts[0] ?? printed.length);
  return [
    ...(before.length + ahead.length === 0 ? [] : [attachmentOf(before, ahead, raw)]),
    ...starts.flatMap((start, at) => {
      const node = printed[start];
      return node === undefined ? [] : [appendixOf(node, printed.slice(start + 1, starts[at + 1]), raw)];
    }),
  ];
};
