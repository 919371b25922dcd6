import type { ClauseCandidate } from '../schemas/clause-candidate.ts';
import type { Draft } from '../schemas/draft.ts';
import { misfitOf } from './candidate-fit.ts';

/** Candidates in their order; those for another kind of plan stand behind, those for another level behind these. */
export const orderCandidates = (
  candidates: readonly ClauseCandidate[],
  draft: Pick<Draft, 'office' | 'kind'>,
): ClauseCandidate[] => [...candidates].sort((a, b) => misfitOf(a, draft) - misfitOf(b, draft));
