import { hasDeadBasis } from '../../drafting/candidate-fit.ts';
import { orderCandidates } from '../../drafting/order-candidates.ts';
import { roleTitles } from '../../drafting/role-titles.table.ts';
import { slotPieces } from '../../pipeline/clause/slots.ts';
import type { ClauseCandidate } from '../../schemas/clause-candidate.ts';
import type { Draft, DraftOrigin, DraftSection } from '../../schemas/draft.ts';
import type { Role } from '../../schemas/role.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { levelNames } from '../../site/copy/terms.ts';
import { button, make } from './make.ts';
import type { PageState } from './page-state.ts';

/** Candidates of a role that are shown before more are asked for. */
const firstShown = 3;

const isSameOrigin = (a: DraftOrigin, b: DraftOrigin): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether words of this origin stand in the draft already. */
export const isInDraft = (draft: Draft, origin: DraftOrigin): boolean =>
  draft.sections.some(({ parts }) => parts.some((part) => isSameOrigin(part.origin, origin)));

const withBlanks = (text: string): (Node | string)[] =>
  slotPieces(text).map((piece) =>
    piece.slot === null ? piece.text : make('span', { class: 'draft-blank' }, piece.text),
  );

const factsOf = ({ kind, uses, years, reviewed, levels }: ClauseCandidate, draft: Draft): string => {
  // Curated clauses say what offices they are written for, the others whose plans they stand in.
  const usedBy = kind === 'model' ? [] : levels.map((level) => levelNames[level]);
  const facts = [
    words.candidates.kinds[kind],
    ...(uses > 0 ? [words.candidates.uses(uses, usedBy, years)] : []),
    ...(kind === 'plan' ? [] : [reviewed ? words.candidates.reviewed : words.candidates.unreviewed]),
    ...(levels.length > 0 && !levels.includes(draft.office.level) ? [words.candidates.notForLevel] : []),
  ];
  return facts.join(' · ');
};

const candidateView = (candidate: ClauseCandidate, draft: Draft): HTMLElement => {
  const { id, role, title, href, lines, origin } = candidate;
  return make(
    'li',
    { 'data-key': `${role}:${id}` },
    make('h4', {}, title),
    ...lines.map(({ marker, text }) =>
      make('p', { class: 'draft-words' }, ...(marker === null ? [] : [`${marker} `]), ...withBlanks(text)),
    ),
    make(
      'p',
      { class: 'fine' },
      `${factsOf(candidate, draft)} · `,
      make('a', { href }, words.candidates.open),
    ),
    ...(hasDeadBasis(candidate) ? [make('p', { class: 'draft-warning' }, words.candidates.dead)] : []),
    make(
      'p',
      { class: 'draft-tools' },
      button('add-candidate', words.candidates.add, {
        'data-id': `${role}:${id}`,
        'aria-label': words.part.of(words.candidates.add, title),
        class: 'strong',
      }),
      ...(isInDraft(draft, origin) ? [make('span', { class: 'soft small' }, words.candidates.already)] : []),
    ),
  );
};

const roleView = (role: Role, state: PageState, draft: Draft, isOpen: boolean): HTMLElement => {
  const known = state.candidates.get(role) ?? 'loading';
  const count = typeof known === 'string' ? null : known.length;
  const wrap = (...children: HTMLElement[]): HTMLElement =>
    make(
      'details',
      { 'data-key': `vai-${role}`, open: isOpen },
      make('summary', {}, make('h3', {}, words.candidates.title(roleTitles[role], count))),
      ...children,
    );
  if (known === 'loading') return wrap(make('p', { class: 'soft' }, words.candidates.loading));
  if (known === 'failed')
    return wrap(
      make('p', { class: 'soft' }, words.candidates.failed),
      button('retry', words.candidates.retry, { 'data-id': role }),
    );
  if (known.length === 0) return wrap(make('p', { class: 'soft' }, words.candidates.none));
  const ordered = orderCandidates(known, draft);
  const shown = state.unfolded.has(role) ? ordered : ordered.slice(0, firstShown);
  const left = ordered.length - shown.length;
  return wrap(
    make('ol', { class: 'draft-candidates' }, ...shown.map((candidate) => candidateView(candidate, draft))),
    ...(left === 0 ? [] : [button('unfold', words.candidates.more(left), { 'data-id': role })]),
  );
};

/** Clauses that are offered for the section, role by role, those for the office's level first. */
export const candidatesView = (state: PageState, draft: Draft, section: DraftSection): HTMLElement[] =>
  section.roles.map((role, index) => roleView(role, state, draft, index === 0));
