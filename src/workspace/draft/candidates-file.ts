import type { ClauseCandidate, ClauseCandidates } from '../../schemas/clause-candidate.ts';
import { isRecord } from '../../schemas/is-record.ts';
import type { Role } from '../../schemas/role.ts';
import { routes } from '../../site/routes.ts';
import { fetchJson, NoFile } from '../fetch-json.ts';

const isCandidate = (value: unknown): value is ClauseCandidate =>
  isRecord(value) &&
  ['kind', 'id', 'role', 'title', 'href'].every((name) => typeof value[name] === 'string') &&
  ['lines', 'slots', 'levels', 'years', 'bases'].every((name) => Array.isArray(value[name])) &&
  isRecord(value['origin']);

const areCandidates = (value: unknown): value is ClauseCandidates =>
  isRecord(value) && Array.isArray(value['candidates']) && value['candidates'].every(isCandidate);

/** Candidates of a role, best first; none where the site has no file for it. Throws where the file cannot be read. */
export const fetchCandidates = async (role: Role): Promise<readonly ClauseCandidate[]> => {
  try {
    return (await fetchJson(routes.candidates(role), areCandidates)).candidates;
  } catch (error) {
    if (error instanceof NoFile) return [];
    throw error;
  }
};
