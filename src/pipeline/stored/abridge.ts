import type { Entry, OutlineNode } from '../../schemas/entry.ts';
import type { Reading } from '../reading.ts';
import type { Block } from '../text/block.ts';
import type { Plan, PlanContent, Textual } from '../tree.ts';

/** The block without its words, still at its place in the source. */
const emptied = ({ offsets, lines }: Block): Block => ({ text: '', offsets: offsets.slice(0, 1), lines });

const wordless = (node: OutlineNode): OutlineNode => ({
  ...node,
  text: '',
  children: node.children.map(wordless),
});

const abridgedEntry = (entry: Entry): Entry => ({ ...entry, outline: entry.outline.map(wordless) });

/**
 * What other plans need to know of one: its facts, its outline, what it cites and names and in which words, but not the
 * words of clauses that cite and name nothing. It is a reading like any other, of a third of the size, so that lists,
 * backlinks and chains are made from it as from the whole.
 */
export const abridge = (reading: Reading): Reading => {
  const kept = new Map<Textual, Textual>();
  const withMentions = new Set<Textual>([...reading.citations, ...reading.movements].map(({ node }) => node));
  const cut = (node: PlanContent): PlanContent => {
    const block = withMentions.has(node) ? node.block : emptied(node.block);
    const short =
      node.type === 'division' ? { ...node, block, children: node.children.map(cut) } : { ...node, block };
    delete short.inline;
    delete short.position;
    if (short.type === 'division') delete short.roleWords;
    kept.set(node, short);
    return short;
  };
  const tree: Plan = {
    type: 'plan',
    children: reading.tree.children.map(({ zone, children }) => ({
      type: 'zone',
      zone,
      children: children.map(cut),
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
