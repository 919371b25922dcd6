import { isStatement, type Plan, type Statement, type StatementRole, type ZoneName } from '../../tree.ts';

/** Statements of the given roles, in the order of the tree; they stand right under the zones. */
export function statementsOf(tree: Plan, ...roles: readonly StatementRole[]): Statement[] {
  return tree.children.flatMap(({ children }) =>
    children.filter(isStatement).filter(({ role }) => roles.includes(role)),
  );
}

/** Statements of one zone. */
export function statementsIn(tree: Plan, zone: ZoneName): Statement[] {
  return tree.children
    .filter((candidate) => candidate.zone === zone)
    .flatMap(({ children }) => children.filter(isStatement));
}
