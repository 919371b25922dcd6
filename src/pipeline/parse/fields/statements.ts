import { visit } from 'unist-util-visit';
import type { Plan, Statement, StatementRole, ZoneName } from '../../tree.ts';

/** Statements of the given roles, in the order of the tree. */
export function statementsOf(tree: Plan, ...roles: readonly StatementRole[]): Statement[] {
  const found: Statement[] = [];
  visit(tree, 'statement', (node) => {
    if (roles.includes(node.role)) found.push(node);
  });
  return found;
}

/** Statements of one zone. */
export function statementsIn(tree: Plan, zone: ZoneName): Statement[] {
  return tree.children
    .filter((candidate) => candidate.zone === zone)
    .flatMap(({ children }) => children.filter((node) => node.type === 'statement'));
}
