import type { Draft, DraftKind, DraftOffice, DraftSection } from '../schemas/draft.ts';
import { proposedRecipients } from './recipients.ts';
import { proposedSigning } from './signing.ts';
import { type Skeleton, skeletons } from './skeletons.table.ts';

export const skeletonOf = (kind: DraftKind): Skeleton => {
  const [first] = skeletons;
  const found = skeletons.find((skeleton) => skeleton.kind === kind) ?? first;
  if (found === undefined) throw new Error('The table of skeletons is empty.');
  return found;
};

/** What is chosen once, before a draft begins. */
export interface DraftSetup {
  readonly kind: DraftKind;
  readonly office: DraftOffice;
  readonly year: number;
}

/** Empty sections that a plan of the kind has at the level. */
export const sectionsFor = ({ kind, office }: Pick<DraftSetup, 'kind' | 'office'>): DraftSection[] =>
  skeletonOf(kind)
    .sections.filter(({ only }) => only === undefined || only.includes(office.level))
    .map(({ id, place, roles, title }) => ({ id, place, roles: [...roles], title, parts: [] }));

/** Subject that a plan of the kind mostly has at the level, with its blanks. */
const subjectFor = ({ kind, office }: Pick<DraftSetup, 'kind' | 'office'>): string => {
  const skeleton = skeletonOf(kind);
  return skeleton.subjects[office.level] ?? skeleton.subject;
};

/** A draft with the sections of its kind and nothing in them. */
export const newDraft = (setup: DraftSetup): Draft => ({
  format: 'kho-thi-dua/draft',
  version: 1,
  kind: setup.kind,
  office: setup.office,
  year: setup.year,
  subject: subjectFor(setup),
  number: '',
  day: '',
  month: '',
  slots: {},
  sections: sectionsFor(setup),
  signing: proposedSigning(setup.office),
  recipients: proposedRecipients(setup.office.level),
});

/**
 * The draft for another office, kind or year: the sections of the new kind take over what stood in sections of the same
 * id; sections that the new kind lacks stay, behind the body, where they hold something. Words that were proposed and
 * not changed are proposed anew; what was typed stays.
 */
export const withSetup = (draft: Draft, setup: DraftSetup): Draft => {
  const fresh = newDraft(setup);
  const before = newDraft({ kind: draft.kind, office: draft.office, year: draft.year });
  const kept = (section: DraftSection): DraftSection =>
    draft.sections.find(({ id }) => id === section.id) ?? section;
  const isSameFrame = draft.kind === setup.kind && draft.office.level === setup.office.level;
  const left = draft.sections.filter(
    ({ id, parts }) => parts.length > 0 && !fresh.sections.some((section) => section.id === id),
  );
  const last = fresh.sections.findLastIndex(({ place }) => place === 'body');
  const sections = isSameFrame ? draft.sections : fresh.sections.map(kept).toSpliced(last + 1, 0, ...left);
  const isAsProposed = (key: 'recipients' | 'signing'): boolean =>
    JSON.stringify(draft[key]) === JSON.stringify(before[key]);
  return {
    ...draft,
    kind: setup.kind,
    office: setup.office,
    year: setup.year,
    sections,
    subject: draft.subject === before.subject ? fresh.subject : draft.subject,
    signing: isAsProposed('signing') ? fresh.signing : draft.signing,
    recipients: isAsProposed('recipients') ? fresh.recipients : draft.recipients,
  };
};
