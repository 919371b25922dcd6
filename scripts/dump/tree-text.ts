import type { Division, Plan, Statement, Unknown } from '../../src/pipeline/tree.ts';

const why = ({ roleRule, roleWords }: Division): string =>
  roleWords === undefined ? (roleRule ?? '-') : `${roleRule} "${roleWords.slice(0, 40)}"`;

const row = (node: Division | Statement | Unknown, depth: number): string => {
  const indent = '  '.repeat(depth);
  const label =
    node.type === 'division'
      ? `${node.marker ?? '¶'} #${node.anchor} ${node.role ?? '-'} (${why(node)})${node.heading === null ? '' : ' heading'}`
      : node.type === 'statement'
        ? node.role
        : 'unknown';
  return `${indent}${label} :${node.lines.join('+')} ${node.block.text.slice(0, 60)}`;
};

const rows = (node: Division | Statement | Unknown, depth: number): string[] => [
  row(node, depth),
  ...(node.type === 'division' ? node.children.flatMap((child) => rows(child, depth + 1)) : []),
];

/** The tree, a node a row: marker, anchor, role with the rule that gave it and its words, lines, first words. */
export const treeText = (tree: Plan): string =>
  tree.children
    .flatMap((zone) => [zone.zone, ...zone.children.flatMap((child) => rows(child, 1))])
    .join('\n');
