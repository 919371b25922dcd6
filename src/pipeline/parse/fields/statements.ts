import type { Plan, PlanContent, Statement, StatementRole, ZoneName } from '../../tree.ts';

const isStatement = (node: PlanContent): node is Statement => node.type === 'statement';

/** Statements of the given roles, in the order of the tree; they stand right under the zones. */
export function statementsOf(tree: Plan, ...roles: readonly StatementRole[]): Statement[] {
  return tree.children.flatMap(({ children }) =>
    children.filter((node) => isStatement(node)).filter(({ role }) => roles.includes(role)),
  );
}

/** Statements of one zone. */
export function statementsIn(tree: Plan, zone: ZoneName): Statement[] {
  return tree.children
    .filter((candidate) => candidate.zone === zone)
    .flatMap(({ children }) => children.filter((node) => isStatement(node)));
}
