import { type LaunchPart, launchParts } from '../pipeline/clause/launch-parts.table.ts';
import { slotsIn } from '../pipeline/clause/slots.ts';
import type { Draft, DraftPart } from '../schemas/draft.ts';
import type { Role } from '../schemas/role.ts';
import { type LaunchNeed, launchNeeds } from './launch-needs.table.ts';
import { numberSection } from './number-section.ts';
import { sectionFor } from './place-part.ts';
import { fillText } from './slots.ts';

/** A part of a launch that the draft lacks, and the section in which it would stand. */
export interface MissingPart {
  readonly part: LaunchPart;
  readonly need: LaunchNeed;
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

const isMet = (draft: Draft, { id, roles, least }: LaunchPart): boolean => {
  if (id === 'name') {
    const subject = fillText(draft.subject, draft).trim();
    return subject !== '' && slotsIn(subject).length === 0;
  }
  const { names } = launchNeeds[id];
  const lines = linesOf(draft, roles);
  return names === undefined ? lines.length >= least : lines.some((text) => names.test(text));
};

const sectionOf = (draft: Draft, { roles: [role] }: LaunchPart): string | null =>
  role === undefined ? null : (sectionFor(draft.sections, role)?.id ?? null);

/** What the letterhead lacks because neither the set-up nor the name of the office tells it. */
export const missingHead = ({ office }: Pick<Draft, 'office'>): ('place' | 'abbreviation')[] =>
  (['place', 'abbreviation'] as const).filter((field) => office[field].trim() === '');

/** Which of the eight parts of a launch the draft lacks, in their order. */
export const missingParts = (draft: Draft): MissingPart[] =>
  launchParts
    .filter((part) => !isMet(draft, part))
    .map((part) => ({ part, need: launchNeeds[part.id], section: sectionOf(draft, part) }));
