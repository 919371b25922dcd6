import type { PlanContent, Textual } from '../../../pipeline/tree.ts';
import type { PaperAppendix, PaperBlock } from '../paper.ts';
import { blocksOf } from './blocks.ts';
import { isPrinted } from './place.ts';

/** A division and all below it, in their order. */
const withBelow = (node: PlanContent): Textual[] =>
  node.type === 'division' ? [node, ...node.children.flatMap(withBelow)] : [node];

const isStatement = (node: PlanContent): boolean => node.type === 'statement';

const headingLines = (nodes: readonly PlanContent[]): string[] =>
  nodes.filter(isPrinted).map(({ block }) => block.text);

/** How many statements an attached document begins with before its first division: motto, name, reference. */
const leading = (nodes: readonly PlanContent[]): number => {
  const first = nodes.findIndex(
    (node) => !isStatement(node) || (node.type === 'statement' && node.role === 'tableRow'),
  );
  return Math.max(first, 0);
};

/** "(Kèm theo …)" under the name of an appendix. */
const isReference = (node: PlanContent): boolean => isStatement(node) && node.block.text.startsWith('(');

/** Who signs an attached document: lines behind its last division, the first of them in capitals, set in the middle. */
const withSigners = (blocks: readonly PaperBlock[], signers: readonly PaperBlock[]): PaperBlock[] => {
  const [first] = signers;
  const isLoud =
    first?.type === 'paragraph' &&
    first.runs.every(({ text }) => !/\p{Ll}/u.test(text)) &&
    first.runs.length > 0;
  return [
    ...blocks,
    ...signers.map((block) =>
      isLoud && block.type === 'paragraph' ? { ...block, style: 'centred' as const } : block,
    ),
  ];
};

const contentsOf = (nodes: readonly PlanContent[], raw: string): PaperBlock[] => {
  const lastDivision = nodes.findLastIndex((node) => !isStatement(node));
  const signers = nodes.slice(lastDivision + 1);
  const text = nodes.slice(0, lastDivision + 1).flatMap(withBelow);
  return withSigners(blocksOf(text, raw), blocksOf(signers, raw));
};

/** An appendix that calls itself one: its name and title are its marker and text. */
const appendixOf = (node: PlanContent, behind: readonly PlanContent[], raw: string): PaperAppendix => {
  const own = node.type === 'division' ? node.children : [];
  const references = own.findIndex((child) => !isReference(child));
  const from = references < 0 ? own.length : references;
  const name = node.type === 'division' && node.marker !== null ? [node.marker] : [];
  return {
    heading: [
      ...name,
      ...headingLines([node]).filter((line) => line !== ''),
      ...headingLines(own.slice(0, from)),
    ],
    blocks: contentsOf([...own.slice(from), ...behind], raw),
  };
};

/** An attached document without such a name: what stands before its first division heads it. */
const attachmentOf = (nodes: readonly PlanContent[], raw: string): PaperAppendix => {
  const from = leading(nodes);
  return { heading: headingLines(nodes.slice(0, from)), blocks: contentsOf(nodes.slice(from), raw) };
};

const isNamed = (node: PlanContent): boolean =>
  node.type === 'division' && node.markerKind === 'part' && node.anchor.startsWith('phu-luc');

/** What follows the signature, one appendix for each that is named, and one for what stands before the first name. */
export const appendicesOf = (nodes: readonly PlanContent[], raw: string): PaperAppendix[] => {
  const starts = nodes.flatMap((node, index) => (isNamed(node) ? [index] : []));
  const before = nodes.slice(0, starts[0] ?? nodes.length).filter(isPrinted);
  return [
    ...(before.length === 0 ? [] : [attachmentOf(before, raw)]),
    ...starts.flatMap((start, at) => {
      const node = nodes[start];
      return node === undefined ? [] : [appendixOf(node, nodes.slice(start + 1, starts[at + 1]), raw)];
    }),
  ];
};
