import type { ClauseCandidate } from '../schemas/clause-candidate.ts';
import type { Draft } from '../schemas/draft.ts';

const dead: readonly string[] = ['lapsed', 'replaced', 'periodEnded', 'partlyLapsed'];

/** Whether a candidate cites what holds no more, in whole or in part. */
export const hasDeadBasis = ({ bases }: Pick<ClauseCandidate, 'bases'>): boolean =>
  bases.some(({ state }) => dead.includes(state));

/** How far a candidate is written for another office or another kind of plan than the draft's: 0 where for both. */
export const misfitOf = (
  { levels, kinds = [] }: Pick<ClauseCandidate, 'levels' | 'kinds'>,
  { office, kind }: Pick<Draft, 'office' | 'kind'>,
): number =>
  (levels.length === 0 || levels.includes(office.level) ? 0 : 2) +
  (kinds.length === 0 || kinds.includes(kind) ? 0 : 1);
