import type { Division, Inline } from '../pipeline/tree.ts';

/** Text of inline content as it is read. */
export const inlineToText = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : inlineToText(node.children))).join('');

/** A division and all below it as plain text, markers as printed, one line each. */
export const divisionToText = (division: Division): string => {
  const own = [division.marker, division.block.text].filter((part) => part !== null && part !== '').join(' ');
  const below = division.children.map((child) =>
    child.type === 'division' ? divisionToText(child) : child.block.text,
  );
  return [own, ...below].filter((line) => line !== '').join('\n');
};
