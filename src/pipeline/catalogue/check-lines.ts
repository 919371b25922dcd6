import { visit } from 'unist-util-visit';
import type { Plan } from '../tree.ts';

/** A non-blank line of a source that no node owns, or more than one. */
export interface MisownedLine {
  /** 1-based. */
  readonly line: number;
  readonly owners: number;
}

const blank = /^[\s\u200b-\u200d\ufeff]*$/;

/**
 * Lines that a tree lost or counted twice: every non-blank line of a source belongs to exactly one node (design rule 1).
 * Empty for every tree that the parser makes; the gate asks all the same, because a lost line is lost in silence.
 */
export const misownedLines = (tree: Plan, raw: string): MisownedLine[] => {
  const owners = new Map<number, number>();
  visit(tree, (node) => {
    if (node.type !== 'division' && node.type !== 'statement' && node.type !== 'unknown') return;
    for (const line of node.lines) owners.set(line, (owners.get(line) ?? 0) + 1);
  });
  return raw.split('\n').flatMap((text, index): MisownedLine[] => {
    const count = owners.get(index + 1) ?? 0;
    return blank.test(text) || count === 1 ? [] : [{ line: index + 1, owners: count }];
  });
};
