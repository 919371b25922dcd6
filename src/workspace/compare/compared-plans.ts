import {
  type ComparedRow,
  type GroupLines,
  groupsOfPlans,
  rowsOfGroup,
} from '../../render/differences/plan-differences.ts';
import type { OutlineNode } from '../../schemas/entry.ts';

/** Whether paragraphs of a row stand in both plans, word by word or not, or in one alone. */
export type RowKind = 'same' | 'changed' | 'first' | 'second';

/** A row with its kind. */
export interface KindRow extends ComparedRow {
  readonly kind: RowKind;
}

/** A group of roles with its rows. */
export interface ComparedGroup extends GroupLines {
  readonly rows: readonly KindRow[];
}

/** Milliseconds of comparing after which the page gets its turn. */
const turn = 12;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const kindOf = ({ first, second, stretches }: ComparedRow): RowKind => {
  if (first === null) return 'second';
  if (second === null) return 'first';
  return stretches.every(({ kind }) => kind === 'same') ? 'same' : 'changed';
};

/**
 * Compares two outlines group by group. The page is let in between, so that it never stands still for long.
 *
 * @param isWanted asked at every pause; the comparing ends without a result where it says no
 */
export const compareOutlines = async (
  first: readonly OutlineNode[],
  second: readonly OutlineNode[],
  isWanted: () => boolean,
): Promise<readonly ComparedGroup[] | null> => {
  const groups: ComparedGroup[] = [];
  let since = performance.now();
  for (const group of groupsOfPlans(first, second)) {
    const rows: KindRow[] = [];
    for (const row of rowsOfGroup(group)) {
      rows.push({ ...row, kind: kindOf(row) });
      if (performance.now() - since < turn) continue;
      await pause();
      if (!isWanted()) return null;
      since = performance.now();
    }
    groups.push({ ...group, rows });
  }
  return groups;
};

/** How many rows of each kind there are. */
export const countKinds = (rows: readonly KindRow[]): Readonly<Record<RowKind, number>> => {
  const counts = { same: 0, changed: 0, first: 0, second: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
};
