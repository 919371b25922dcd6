import type { History } from '../../drafting/history.ts';
import type { ClauseCandidate } from '../../schemas/clause-candidate.ts';
import type { Draft, DraftPart, DraftSection } from '../../schemas/draft.ts';
import type { Role } from '../../schemas/role.ts';
import type { FoundClashes } from './clash-finder.ts';
import type { AskedExport } from './export-question.ts';

/** What is known of the candidates of a role. */
export type CandidateState = readonly ClauseCandidate[] | 'loading' | 'failed';

/** Why the draft does not stand in the browser's store. */
export type UnsavedKind = 'full' | 'forbidden' | 'conflict' | 'unreadable';

/** Whether the draft stands in the browser's store. */
export type SavedState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: UnsavedKind };

/** Everything that the page shows follows from this. */
export interface PageState {
  /** Null until a frame was made. */
  readonly history: History<Draft> | null;
  /** Id of the section that is worked on. */
  readonly section: string;
  readonly candidates: ReadonlyMap<Role, CandidateState>;
  /** Roles of which all candidates are shown. */
  readonly unfolded: ReadonlySet<Role>;
  readonly basket: readonly DraftPart[];
  readonly saved: SavedState;
  /** What was found when the draft was last looked at. */
  readonly clashes: FoundClashes;
  /** An export that waits until a person has said what is to be done with dead bases. */
  readonly asked: AskedExport | null;
}

/** The section that is worked on; the first where the named one is gone. */
export const currentSection = (draft: Draft, id: string): DraftSection | null =>
  draft.sections.find((section) => section.id === id) ?? draft.sections[0] ?? null;
