import { emptySections } from '../../drafting/empty-sections.ts';
import { fillFrame, rolesToFill } from '../../drafting/fill-frame.ts';
import type { ClauseCandidate } from '../../schemas/clause-candidate.ts';
import type { Role } from '../../schemas/role.ts';
import { frameFilling as words } from '../../site/copy/frame-filling.ts';
import { fetchCandidates } from './candidates-file.ts';
import type { DraftPage } from './draft-page.ts';
import { newId } from './part-id.ts';
import { sectionName } from './section-name.ts';

/** What filling asks of the page. */
type FilledPage = Pick<DraftPage, 'draft' | 'candidatesOf' | 'act'>;

type Candidates = ReadonlyMap<Role, readonly ClauseCandidate[]>;

/** Candidates of the roles, each from its file unless the page has it. Throws where a file cannot be read. */
const candidatesOf = async (page: FilledPage, roles: readonly Role[]): Promise<Candidates> =>
  new Map(
    await Promise.all(
      roles.map(async (role): Promise<[Role, readonly ClauseCandidate[]]> => {
        const known = page.candidatesOf(role);
        return [role, typeof known === 'object' ? known : await fetchCandidates(role)];
      }),
    ),
  );

/**
 * Fills the sections of the draft in which nothing stands with curated clauses, as one step. The draft may change while
 * they are fetched: what it lacks then is filled. Throws where clauses cannot be fetched; the draft stays as it is.
 *
 * @returns what is to be said of it
 */
export const fillEmptySections = async (page: FilledPage): Promise<string> => {
  const before = page.draft;
  if (before === null) return '';
  const candidates = await candidatesOf(page, rolesToFill(before));
  const { draft } = page;
  if (draft === null) return '';
  const clauses = fillFrame(draft, (role) => candidates.get(role) ?? []);
  page.act({
    type: 'add-parts',
    parts: clauses.map(({ section, part }) => ({ section, part: { ...part, id: newId('doan') } })),
  });
  const filled = new Set(clauses.map(({ section }) => section));
  const left = emptySections(draft).filter(({ id }) => !filled.has(id));
  const unreviewed = clauses.filter(({ reviewed }) => !reviewed).length;
  return [
    ...(clauses.length === 0 ? [] : [words.filled(filled.size, clauses.length, unreviewed)]),
    ...(left.length === 0 ? [] : [words.notFilled(left.map((section) => sectionName(draft, section)))]),
  ].join(' ');
};
