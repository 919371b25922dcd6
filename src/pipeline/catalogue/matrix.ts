import type { Role } from '../../schemas/role.ts';
import type { Reading } from '../reading.ts';
import { type Division, isDivision } from '../tree.ts';
import { matrixColumns } from './matrix-columns.table.ts';

/** What a plan has for one role. */
export interface MatrixCell {
  readonly role: Role;
  /** Fragment of the first clause that plays the role; null where no clause does. */
  readonly anchor: string | null;
  /** Clauses that play it, each the outermost of its branch. */
  readonly clauses: number;
  /** Whether a heading over this role and its neighbour is all that there is: its clauses are told apart by no wording. */
  readonly isShared: boolean;
}

/** Anchors of the outermost divisions of every role, in the order of the text. */
const outermostByRole = (reading: Reading): ReadonlyMap<Role, readonly string[]> => {
  const found = new Map<Role, string[]>();
  const visit = (division: Division, above: readonly Role[]): void => {
    const { role, anchor } = division;
    const isInner = role === null || above.includes(role);
    if (!isInner) {
      const list = found.get(role);
      if (list === undefined) found.set(role, [anchor]);
      else list.push(anchor);
    }
    const roles = isInner ? above : [...above, role];
    for (const child of division.children) if (isDivision(child)) visit(child, roles);
  };
  for (const zone of reading.tree.children)
    for (const node of zone.children) if (isDivision(node)) visit(node, []);
  return found;
};

/**
 * One row of the matrix of plans and roles: for every column, where the plan has it. A section headed "Mục đích, yêu
 * cầu" counts for both where no clause below it is told to be the one or the other.
 */
export const matrixRow = (reading: Reading): readonly MatrixCell[] => {
  const found = outermostByRole(reading);
  return matrixColumns.map(({ role, sharedWith }): MatrixCell => {
    const own = found.get(role) ?? [];
    const shared = sharedWith === null ? [] : (found.get(sharedWith) ?? []);
    const clauses = own.length > 0 ? own : shared;
    return {
      role,
      anchor: clauses[0] ?? null,
      clauses: clauses.length,
      isShared: own.length === 0 && shared.length > 0,
    };
  });
};
