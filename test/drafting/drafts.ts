import { applyAction } from '../../src/drafting/actions.ts';
import { readLines } from '../../src/drafting/marker.ts';
import { newDraft } from '../../src/drafting/skeleton.ts';
import type { Draft, DraftKind, DraftLine, DraftPart } from '../../src/schemas/draft.ts';
import type { Level } from '../../src/schemas/identity.ts';
import type { Role } from '../../src/schemas/role.ts';

/** An empty draft of an office of the level. */
export const emptyDraft = (level: Level = 'commune', kind: DraftKind = 'ca-nam'): Draft =>
  newDraft({
    kind,
    year: 2027,
    office: {
      level,
      parent: '',
      name: 'Ủy ban nhân dân xã Lam Vỹ',
      abbreviation: 'UBND',
      place: 'Lam Vỹ',
      placeId: null,
    },
  });

export const lines = (typed: string): DraftLine[] => readLines(typed);

export const part = (id: string, role: Role | null, typed: string): DraftPart => ({
  id,
  role,
  lines: lines(typed),
  origin: { from: 'own' },
});

/** The draft with clauses put into their sections one after the other. */
export const withParts = (
  draft: Draft,
  parts: readonly (readonly [section: string, role: Role, typed: string])[],
): Draft =>
  parts.reduce(
    (now, [section, role, typed], index) =>
      applyAction(now, { type: 'add-part', section, part: part(`doan-${index}`, role, typed) }),
    draft,
  );
