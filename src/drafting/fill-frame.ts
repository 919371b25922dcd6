import { partsOfRole } from '../pipeline/clause/combined-roles.table.ts';
import { fold } from '../pipeline/text/fold.ts';
import type { ClauseCandidate } from '../schemas/clause-candidate.ts';
import type { Draft, DraftPart, DraftSection } from '../schemas/draft.ts';
import type { Role } from '../schemas/role.ts';
import { hasDeadBasis, misfitOf } from './candidate-fit.ts';
import { emptySections } from './empty-sections.ts';

/** A curated clause for an empty section, as a part that has no id yet. */
export interface FrameClause {
  readonly section: string;
  readonly part: Omit<DraftPart, 'id'>;
  /** A person has read and approved it. */
  readonly reviewed: boolean;
}

/** Roles of which a plan has several clauses, each a measure or a duty of its own; of the others one is enough. */
const several: readonly Role[] = ['giai-phap', 'trach-nhiem'];

const wordsOf = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** How many words of a title stand in the section's. Two sections may ask for one role and mean different things by it. */
const likeness = ({ title }: ClauseCandidate, section: DraftSection): number => {
  const words = new Set(wordsOf(section.title));
  return new Set(wordsOf(title).filter((word) => words.has(word))).size;
};

/** Roles of a section that are to be filled: one that is two in one only where the section has neither of the two. */
const askedRoles = ({ roles }: DraftSection): Role[] =>
  roles.filter((role) => partsOfRole[role]?.some((part) => roles.includes(part)) !== true);

/** Roles whose candidates the empty sections of a draft need. */
export const rolesToFill = (draft: Draft): Role[] => [...new Set(emptySections(draft).flatMap(askedRoles))];

/** Lines of one of several clauses in a section of its role alone: its title tells where it begins. */
const underTitle = ({ title, lines }: ClauseCandidate): DraftPart['lines'] => [
  { marker: '1.', level: 1, text: title },
  ...lines.map((line) => ({ ...line, level: line.level + 1 })),
];

/**
 * Clauses for the empty sections of a draft, in the order of the sections: curated ones alone, written for the draft's
 * kind of plan and level of office, that cite nothing which holds no more. None is taken twice, and none stands in the
 * draft already.
 *
 * @param candidatesOf candidates of a role, best first
 */
export const fillFrame = (
  draft: Draft,
  candidatesOf: (role: Role) => readonly ClauseCandidate[],
): FrameClause[] => {
  const taken = new Set(
    draft.sections.flatMap(({ parts }) =>
      parts.flatMap(({ origin }) => (origin.from === 'model' ? [origin.id] : [])),
    ),
  );
  return emptySections(draft).flatMap((section) =>
    askedRoles(section).flatMap((role) => {
      const suiting = candidatesOf(role)
        .filter((one) => one.kind === 'model' && one.role === role && !taken.has(one.id))
        .filter((one) => misfitOf(one, draft) === 0 && !hasDeadBasis(one));
      const chosen = several.includes(role)
        ? suiting
        : suiting.toSorted((a, b) => likeness(b, section) - likeness(a, section)).slice(0, 1);
      for (const { id } of chosen) taken.add(id);
      const isTitled = chosen.length > 1 && section.roles.length === 1;
      return chosen.map((one) => ({
        section: section.id,
        part: { role, lines: isTitled ? underTitle(one) : one.lines, origin: one.origin },
        reviewed: one.reviewed,
      }));
    }),
  );
};
