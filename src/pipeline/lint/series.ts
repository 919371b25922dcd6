import { visit } from 'unist-util-visit';
import type { Division, MarkerKind, Plan } from '../tree.ts';

/** A division with its place in the series of its siblings. */
export interface Member {
  readonly division: Division;
  readonly value: number;
}

/** Every series of numbered or lettered siblings of a document. */
export function seriesOf(tree: Plan): Member[][] {
  const found: Member[][] = [];
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const groups = new Map<MarkerKind, Member[]>();
    for (const child of node.children) {
      if (child.type !== 'division' || child.ordinal === undefined) continue;
      const group = groups.get(child.markerKind) ?? [];
      group.push({ division: child, value: child.ordinal });
      groups.set(child.markerKind, group);
    }
    for (const group of groups.values()) found.push(group);
  });
  return found;
}

/** Span of a division's own text in the source. */
export function spanOf({ block }: Division): { start: number; end: number } {
  return { start: block.offsets[0] ?? 0, end: block.offsets[0] ?? 0 };
}
