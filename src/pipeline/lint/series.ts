import { visit } from 'unist-util-visit';
import { readMarkers } from '../parse/marker.ts';
import type { Division, MarkerKind, Plan } from '../tree.ts';

/** A division with its place in the series of its siblings. */
export interface Member {
  readonly division: Division;
  readonly value: number;
}

/** Readings of a division's own marker; a marker is read with a word behind it, for most shapes hold only before text. */
const readingsOf = ({ marker, markerKind }: Division): number[] =>
  readMarkers(`${marker ?? ''} A`).flatMap(({ kind, value }) =>
    kind === markerKind && value !== null ? [value] : [],
  );

/** Every series of numbered or lettered siblings of a document. */
export function seriesOf(tree: Plan): Member[][] {
  const found: Member[][] = [];
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const siblings = node.children.filter((child): child is Division => child.type === 'division');
    const groups = new Map<MarkerKind, Member[]>();
    for (const division of siblings) {
      const readings = readingsOf(division);
      const group = groups.get(division.markerKind) ?? [];
      const before = group.at(-1)?.value ?? 0;
      const value = readings.find((value) => value === before + 1) ?? readings[0];
      if (value === undefined) continue;
      group.push({ division, value });
      groups.set(division.markerKind, group);
    }
    for (const group of groups.values()) found.push(group);
  });
  return found;
}

/** Span of a division's own text in the source. */
export function spanOf({ block }: Division): { start: number; end: number } {
  return { start: block.offsets[0] ?? 0, end: block.offsets[0] ?? 0 };
}
