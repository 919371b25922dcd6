import type { OutlineNode } from '../../schemas/entry.ts';
import type { Role } from '../../schemas/role.ts';
import { pairLines } from './pair-lines.ts';
import { roleGroups, unknownGroup } from './role-groups.table.ts';
import { type Stretch, wordDifferences } from './word-differences.ts';

/** A paragraph of a plan, as it is held against another. */
export interface ComparedLine {
  readonly anchor: string;
  /** As printed; null for an unmarked paragraph. */
  readonly marker: string | null;
  readonly text: string;
}

/** A row of the comparison: like paragraphs with their differences, or a paragraph that one plan alone has. */
export interface ComparedRow {
  readonly first: ComparedLine | null;
  readonly second: ComparedLine | null;
  /** How the texts differ; empty where one of them is missing. */
  readonly stretches: readonly Stretch[];
}

/** What two plans have for one group of roles. */
export interface GroupLines {
  readonly id: string;
  readonly name: string;
  readonly first: readonly ComparedLine[];
  readonly second: readonly ComparedLine[];
}

const groupOf: ReadonlyMap<Role, string> = new Map(
  roleGroups.flatMap(({ id, roles }) => roles.map((role) => [role, id] as const)),
);

/** Paragraphs of an outline in reading order, by group; one without a role belongs to the group of the one above it. */
const linesByGroup = (outline: readonly OutlineNode[]): ReadonlyMap<string, readonly ComparedLine[]> => {
  const found = new Map<string, ComparedLine[]>();
  const open = outline.map((node) => ({ node, above: unknownGroup.id as string })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, above } = next;
    const group = node.role === null ? above : (groupOf.get(node.role) ?? unknownGroup.id);
    const { anchor, marker } = node;
    const text = node.text === '' ? (node.heading ?? '') : node.text;
    const list = found.get(group) ?? [];
    found.set(group, list);
    if (text !== '') list.push({ anchor, marker, text });
    for (const child of node.children.toReversed()) open.push({ node: child, above: group });
  }
  return found;
};

/** The groups that one of two plans has at least, in their order. */
export const groupsOfPlans = (
  first: readonly OutlineNode[],
  second: readonly OutlineNode[],
): readonly GroupLines[] => {
  const [a, b] = [linesByGroup(first), linesByGroup(second)];
  return [...roleGroups, unknownGroup]
    .map(({ id, name }) => ({ id, name, first: a.get(id) ?? [], second: b.get(id) ?? [] }))
    .filter((group) => group.first.length + group.second.length > 0);
};

/** The rows of one group; the words of a row are compared when the row is asked for. */
export function* rowsOfGroup({ first, second }: GroupLines): Generator<ComparedRow> {
  const pairs = pairLines(
    first.map(({ text }) => text),
    second.map(({ text }) => text),
  );
  for (const pair of pairs) {
    const a = pair.first === null ? null : (first[pair.first] ?? null);
    const b = pair.second === null ? null : (second[pair.second] ?? null);
    yield {
      first: a,
      second: b,
      stretches: a === null || b === null ? [] : wordDifferences(a.text, b.text),
    };
  }
}
