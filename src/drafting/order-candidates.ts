import type { ClauseCandidate } from '../schemas/clause-candidate.ts';
import type { Draft } from '../schemas/draft.ts';

/** Candidates in their order, those that are written for another level than the draft's behind the others. */
export const orderCandidates = (
  candidates: readonly ClauseCandidate[],
  { office }: Pick<Draft, 'office'>,
): ClauseCandidate[] => {
  const fits = ({ levels }: ClauseCandidate): boolean => levels.length === 0 || levels.includes(office.level);
  return [...candidates.filter(fits), ...candidates.filter((candidate) => !fits(candidate))];
};
