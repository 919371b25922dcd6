import { slotsIn } from '../pipeline/clause/slots.ts';
import type { Draft, DraftPart } from '../schemas/draft.ts';
import type { Role } from '../schemas/role.ts';
import { type LaunchNeed, type LaunchPart, launchParts } from './launch-parts.table.ts';
import { numberSection } from './number-section.ts';
import { sectionFor } from './place-part.ts';
import { fillText } from './slots.ts';

/** A part of a launch that the draft lacks, and the section in which it would stand. */
export interface MissingPart {
  readonly part: LaunchPart;
  /** Null where the draft has no section for it: the name stands in the subject. */
  readonly section: string | null;
}

/** Lines of the draft's clauses of the roles, headings and blank lines left out. */
const linesOf = (draft: Draft, roles: readonly Role[]): string[] => {
  const isAsked = ({ role }: DraftPart): boolean => role !== null && roles.includes(role);
  return draft.sections.flatMap((section) => {
    const asked = new Set(section.parts.filter(isAsked).map(({ id }) => id));
    if (asked.size === 0) return [];
    return numberSection(section)
      .filter(({ part, isHeading, text }) => asked.has(part) && !isHeading && text.trim() !== '')
      .map(({ text }) => text);
  });
};

const isMet = (draft: Draft, need: LaunchNeed): boolean => {
  switch (need.kind) {
    case 'subject': {
      const subject = fillText(draft.subject, draft).trim();
      return subject !== '' && slotsIn(subject).length === 0;
    }
    case 'lines':
      return linesOf(draft, need.roles).length >= need.atLeast;
    case 'words':
      return linesOf(draft, need.roles).some((text) => need.pattern.test(text));
  }
};

const sectionOf = (draft: Draft, need: LaunchNeed): string | null => {
  const [role] = need.kind === 'subject' ? [] : need.roles;
  return role === undefined ? null : (sectionFor(draft.sections, role)?.id ?? null);
};

/** What the letterhead lacks because neither the set-up nor the name of the office tells it. */
export const missingHead = ({ office }: Pick<Draft, 'office'>): ('place' | 'abbreviation')[] =>
  (['place', 'abbreviation'] as const).filter((field) => office[field].trim() === '');

/** Which of the eight parts of a launch the draft lacks, in their order. */
export const missingParts = (draft: Draft): MissingPart[] =>
  launchParts
    .filter(({ need }) => !isMet(draft, need))
    .map((part) => ({ part, section: sectionOf(draft, part.need) }));
