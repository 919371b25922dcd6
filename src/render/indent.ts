import type { MarkerKind } from '../pipeline/tree.ts';

/** How far the text of a division stands in: steps under numbered markers, steps under dashes. */
export interface Indent {
  readonly numbered: number;
  readonly dashed: number;
}

export const noIndent: Indent = { numbered: 0, dashed: 0 };

const flush: ReadonlySet<MarkerKind> = new Set([
  'part',
  'chapter',
  'section',
  'roman',
  'article',
  'paragraph',
]);
const dashes: ReadonlySet<MarkerKind> = new Set(['dash', 'plus', 'bullet']);

/** Whether the marker stands in the line rather than in a column of its own. */
export const isFlush = (kind: MarkerKind): boolean => flush.has(kind);

export const isDash = (kind: MarkerKind): boolean => dashes.has(kind);

/** Indent of a division inside one with the given indent; the style sheet knows up to four and three steps. */
export const indentWithin = (parent: Indent, kind: MarkerKind): Indent => {
  if (isFlush(kind)) return parent;
  if (isDash(kind)) return { ...parent, dashed: Math.min(parent.dashed + 1, 3) };
  return { ...parent, numbered: Math.min(parent.numbered + 1, 4) };
};

/** Class names that the style sheet turns into the indent. */
export const indentClasses = ({ numbered, dashed }: Indent): string[] => [
  ...(numbered > 0 ? [`n${numbered}`] : []),
  ...(dashed > 0 ? [`d${dashed}`] : []),
];
