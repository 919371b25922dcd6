import type { ClauseCandidate, ClauseCandidates } from '../../schemas/clause-candidate.ts';
import type { Role } from '../../schemas/role.ts';
import { routes } from '../../site/routes.ts';

/** Candidates of a role, best first; none where the site has no file for it. Throws where the file cannot be read. */
export const fetchCandidates = async (role: Role): Promise<readonly ClauseCandidate[]> => {
  const response = await fetch(routes.candidates(role));
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`${response.status} for the candidates of ${role}`);
  const file = (await response.json()) as ClauseCandidates;
  return file.candidates;
};
