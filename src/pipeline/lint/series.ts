import type { Division, Plan, PlanContent } from '../tree.ts';

/** A division with its place in the series of its siblings. */
export interface Member {
  readonly division: Division;
  readonly value: number;
}

/**
 * Articles are numbered through a document, whatever chapters part them; a first article behind others begins another
 * document, such as the regulation that a decision issues.
 */
function addArticles(nodes: readonly PlanContent[], found: Member[][]): void {
  for (const node of nodes) {
    if (node.type !== 'division') continue;
    if (node.markerKind === 'article' && node.ordinal !== undefined) {
      const member = { division: node, value: node.ordinal };
      const current = found.at(-1);
      const before = current?.at(-1)?.value ?? 0;
      if (current === undefined || (member.value === 1 && before > 1)) found.push([member]);
      else current.push(member);
    }
    addArticles(node.children, found);
  }
}

/** What members of a series share: their kind, and of "2.1." or "a1)" what stands before the last number. */
function seriesKey({ markerKind, marker }: Division): string {
  const printed = (marker ?? '').replace(/[lI]/g, '1');
  const above = markerKind === 'decimal' ? /^(?:.*[.,](?=\w+\W*$)|\D(?=\d+\)))/.exec(printed) : null;
  return `${markerKind} ${above?.[0] ?? ''}`;
}

/** The series among siblings but articles, and behind each other those under every one of them. */
function addSeries(siblings: readonly PlanContent[], found: Member[][]): void {
  const groups = new Map<string, Member[]>();
  const divisions = siblings.filter((node) => node.type === 'division');
  for (const division of divisions) {
    if (division.ordinal === undefined || division.markerKind === 'article') continue;
    const key = seriesKey(division);
    const group = groups.get(key) ?? [];
    group.push({ division, value: division.ordinal });
    groups.set(key, group);
  }
  found.push(...groups.values());
  for (const { children } of divisions) addSeries(children, found);
}

/** Every series of numbered or lettered siblings of a document, and its articles. */
export function seriesOf(tree: Plan): Member[][] {
  const found: Member[][] = [];
  for (const zone of tree.children) {
    const articles: Member[][] = [];
    addArticles(zone.children, articles);
    found.push(...articles);
    addSeries(zone.children, found);
  }
  return found;
}

/** Where a division's own text begins in the source, as an empty span. */
export function startOf({ block }: Division): { start: number; end: number } {
  return { start: block.offsets[0] ?? 0, end: block.offsets[0] ?? 0 };
}
