import type { Entry, OutlineNode } from '../../schemas/entry.ts';
import type { Role } from '../../schemas/role.ts';
import type { Reading } from '../reading.ts';
import type { Block } from '../text/block.ts';
import type { Plan, PlanContent, Textual } from '../tree.ts';

/** The block at its place in the source, which its first offset tells, with its words or without. */
const placed = ({ text, offsets, lines }: Block, isQuoted: boolean): Block => ({
  text: isQuoted ? text : '',
  offsets: offsets.slice(0, 1),
  lines,
});

const wordless = (node: OutlineNode): OutlineNode => ({
  ...node,
  text: '',
  children: node.children.map(wordless),
});

const abridgedEntry = (entry: Entry): Entry => ({ ...entry, outline: entry.outline.map(wordless) });

/**
 * What other plans need to know of one: its facts, its outline, what it cites, names and sets times for and in which words,
 * and where it begins to play a role. It is a reading like any other, of a third of the size, so that lists, backlinks
 * and chains are made from it as from the whole; clauses that tell none of this are not in its tree.
 */
export const abridge = (reading: Reading): Reading => {
  const kept = new Map<Textual, Textual>();
  const withMentions = new Set<Textual>([...reading.citations, ...reading.movements].map(({ node }) => node));
  const timed = new Set(reading.entry.dates.flatMap(({ kind, line }) => (kind === 'quota' ? [] : [line])));
  const isQuoted = (node: PlanContent): boolean =>
    withMentions.has(node) || node.lines.some((line) => timed.has(line));
  const beginsRole = (node: PlanContent, roleAbove: Role | null): boolean =>
    node.type === 'division' && node.role !== null && node.role !== roleAbove;
  const cut = (node: PlanContent, roleAbove: Role | null): PlanContent[] => {
    const inner = node.type === 'division' ? node.children.flatMap((child) => cut(child, node.role)) : [];
    if (inner.length === 0 && !isQuoted(node) && !beginsRole(node, roleAbove)) return [];
    const block = placed(node.block, isQuoted(node));
    const short = node.type === 'division' ? { ...node, block, children: inner } : { ...node, block };
    delete short.inline;
    delete short.position;
    if (short.type === 'division') delete short.roleWords;
    kept.set(node, short);
    return [short];
  };
  const tree: Plan = {
    type: 'plan',
    children: reading.tree.children.map(({ zone, children }) => ({
      type: 'zone',
      zone,
      children: children.flatMap((child) => cut(child, null)),
    })),
  };
  const moved = <Mention extends { readonly node: Textual }>(mention: Mention): Mention => ({
    ...mention,
    node: kept.get(mention.node) ?? mention.node,
  });
  return {
    ...reading,
    entry: abridgedEntry(reading.entry),
    tree,
    citations: reading.citations.map(moved),
    movements: reading.movements.map(moved),
  };
};
