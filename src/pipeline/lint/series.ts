import { visit } from 'unist-util-visit';
import { readMarkers } from '../parse/marker.ts';
import type { Division, MarkerKind, Plan } from '../tree.ts';

/** A division with its place in the series of its siblings. */
export interface Member {
  readonly division: Division;
  readonly value: number;
}

function memberOf(division: Division): Member[] {
  // A marker is read with a word behind it, for most shapes hold only before text.
  const marker = readMarkers(`${division.marker ?? ''} A`).find(({ kind }) => kind === division.markerKind);
  return marker === undefined || marker.value === null ? [] : [{ division, value: marker.value }];
}

/** Every series of numbered or lettered siblings of a document. */
export function seriesOf(tree: Plan): Member[][] {
  const found: Member[][] = [];
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const siblings = node.children.filter((child): child is Division => child.type === 'division');
    const groups = new Map<MarkerKind, Member[]>();
    for (const member of siblings.flatMap(memberOf)) {
      const kind = member.division.markerKind;
      const group = groups.get(kind);
      if (group === undefined) groups.set(kind, [member]);
      else group.push(member);
    }
    for (const group of groups.values()) found.push(group);
  });
  return found;
}

/** Span of a division's own text in the source. */
export function spanOf({ block }: Division): { start: number; end: number } {
  return { start: block.offsets[0] ?? 0, end: block.offsets[0] ?? 0 };
}
