import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { Division } from '../../pipeline/tree.ts';
import { divisionToText } from '../../render/plain-text.ts';
import { type Role, role as roles } from '../../schemas/role.ts';
import { roleSentence } from './trace-role.ts';

/** A clause that plays a role: the outermost division of it in its branch. */
export interface RoleClause {
  readonly plan: string;
  readonly anchor: string;
}

/** What a list shows of a clause. */
export interface ShownClause {
  /** Why it plays the role, in a sentence. */
  readonly why: string;
  /** Its text, markers as printed, one line a division. */
  readonly lines: readonly string[];
  /** Whether the clause goes on after `lines`. */
  readonly isCut: boolean;
}

/** Longest part of a clause that a list shows, in UTF-16 code units; the rest is one link away. */
const longestShown = 900;

const shorten = (text: string): Pick<ShownClause, 'lines' | 'isCut'> => {
  const lines: string[] = [];
  let length = 0;
  for (const line of text.split('\n')) {
    if (length > 0 && length + line.length > longestShown) return { lines, isCut: true };
    lines.push(line);
    length += line.length;
  }
  return { lines, isCut: false };
};

const outermost = (division: Division, role: Role): Division[] =>
  division.role === role
    ? [division]
    : division.children.flatMap((child) => (child.type === 'division' ? outermost(child, role) : []));

const clausesIn = ({ tree }: Reading, role: Role): Division[] =>
  tree.children.flatMap((zone) =>
    zone.children.flatMap((node) => (node.type === 'division' ? outermost(node, role) : [])),
  );

/**
 * What a list shows of one of the clauses that {@link clausesOf} names. Its text is made when its page is: the lists of all
 * roles together are the text of all plans that are compared.
 *
 * @throws Error where no clause of the role stands at the anchor
 */
export const shownClause = (reading: Reading, role: Role, anchor: string): ShownClause => {
  const clause = clausesIn(reading, role).find((division) => division.anchor === anchor);
  if (clause === undefined)
    throw new Error(`Unexpected anchor ${anchor} of ${reading.entry.id}, expected a clause of ${role}.`);
  return { why: roleSentence(clause), ...shorten(divisionToText(clause)) };
};

/** Clauses of one role in the plans that are compared, newest plan first. */
export const clausesOf = (catalogue: Catalogue, role: Role): RoleClause[] =>
  [...catalogue.studied.values()].flatMap((reading) =>
    clausesIn(reading, role).map(({ anchor }) => ({ plan: reading.entry.id, anchor })),
  );

/**
 * Roles that have a page, in the order of the schema: those that a clause of a plan plays, and those of `curated`.
 *
 * @param curated roles for which there is a curated clause
 */
export const playedRoles = (
  catalogue: Catalogue,
  curated: ReadonlySet<Role>,
): { readonly role: Role; readonly clauses: RoleClause[] }[] =>
  roles.options
    .map((role) => ({ role, clauses: clausesOf(catalogue, role) }))
    .filter(({ role, clauses }) => clauses.length > 0 || curated.has(role));
