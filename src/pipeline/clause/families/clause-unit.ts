import type { Role } from '../../../schemas/role.ts';
import type { Reading } from '../../reading.ts';
import { type Division, isDivision } from '../../tree.ts';

/** A clause that may be found again in other plans: a division with all that stands below it. */
export interface ClauseUnit {
  readonly reading: Reading;
  readonly division: Division;
  /** Role that the clause plays: its own, else that of the nearest division above it which has one. */
  readonly role: Role | null;
  /** The division with its divisions below, in the order of the text. */
  readonly divisions: readonly Division[];
  /** The unit that the clause lies in, or null. */
  readonly within: ClauseUnit | null;
}

/** Bounds of what is one clause, in words: shorter ones are labels, longer ones whole chapters. */
export const clauseBounds = { fewest: 9, most: 400 } as const;

/** Words of a text, roughly: runs between spaces. */
const lengthOf = (division: Division): number => {
  const { text } = division.block;
  let words = text === '' ? 0 : 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
};

/** Units of one document, outer before inner. Rows of tables and what no rule understood are no clauses. */
export const clauseUnitsOf = (reading: Reading): ClauseUnit[] => {
  const units: ClauseUnit[] = [];
  /** Puts down the units of a branch and gives its divisions and its length in words. */
  const visit = (
    division: Division,
    inherited: Role | null,
    within: ClauseUnit | null,
  ): { readonly divisions: Division[]; readonly words: number } => {
    const role = division.role ?? inherited;
    const divisions: Division[] = [division];
    const unit: ClauseUnit = { reading, division, role, divisions, within };
    const at = units.push(unit) - 1;
    let words = lengthOf(division);
    let isWhole = true;
    for (const child of division.children) {
      if (!isDivision(child)) {
        isWhole = false;
        continue;
      }
      const below = visit(child, role, unit);
      words += below.words;
      divisions.push(...below.divisions);
    }
    const isClause =
      isWhole &&
      !isShell(division) &&
      words >= clauseBounds.fewest &&
      words <= clauseBounds.most &&
      !isLoneHeading(division);
    if (!isClause) dropped.add(units[at] ?? unit);
    return { divisions, words };
  };
  const dropped = new Set<ClauseUnit>();
  for (const zone of reading.tree.children)
    for (const node of zone.children) if (isDivision(node)) visit(node, null, null);
  return units.filter((unit) => !dropped.has(unit));
};

/** A heading over one division says nothing that the division does not. */
const isShell = ({ heading, children }: Division): boolean =>
  heading !== null && children.filter(isDivision).length === 1;

const isLoneHeading = ({ heading, children }: Division): boolean =>
  heading !== null && !children.some(isDivision);
