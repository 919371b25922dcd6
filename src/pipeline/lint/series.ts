import type { Division, MarkerKind, Plan, PlanContent } from '../tree.ts';

/** A division with its place in the series of its siblings. */
export interface Member {
  readonly division: Division;
  readonly value: number;
}

/** The series among siblings, and behind each other those under every one of them. */
function addSeries(siblings: readonly PlanContent[], found: Member[][]): void {
  const groups = new Map<MarkerKind, Member[]>();
  const divisions = siblings.filter((node) => node.type === 'division');
  for (const division of divisions) {
    if (division.ordinal === undefined) continue;
    const group = groups.get(division.markerKind) ?? [];
    group.push({ division, value: division.ordinal });
    groups.set(division.markerKind, group);
  }
  found.push(...groups.values());
  for (const { children } of divisions) addSeries(children, found);
}

/** Every series of numbered or lettered siblings of a document. */
export function seriesOf(tree: Plan): Member[][] {
  const found: Member[][] = [];
  for (const zone of tree.children) addSeries(zone.children, found);
  return found;
}

/** Span of a division's own text in the source. */
export function spanOf({ block }: Division): { start: number; end: number } {
  return { start: block.offsets[0] ?? 0, end: block.offsets[0] ?? 0 };
}
