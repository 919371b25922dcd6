import type { ClauseCandidate } from '../schemas/clause-candidate.ts';
import type { Draft } from '../schemas/draft.ts';

/** How far a candidate is written for another office or another kind of plan than the draft's: 0 where for both. */
const misfit = (
  { levels, kinds = [] }: ClauseCandidate,
  { office, kind }: Pick<Draft, 'office' | 'kind'>,
): number =>
  (levels.length === 0 || levels.includes(office.level) ? 0 : 2) +
  (kinds.length === 0 || kinds.includes(kind) ? 0 : 1);

/** Candidates in their order; those for another kind of plan stand behind, those for another level behind these. */
export const orderCandidates = (
  candidates: readonly ClauseCandidate[],
  draft: Pick<Draft, 'office' | 'kind'>,
): ClauseCandidate[] => [...candidates].sort((a, b) => misfit(a, draft) - misfit(b, draft));
