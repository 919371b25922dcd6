import { fold } from '../pipeline/text/fold.ts';
import type {
  Draft,
  DraftKind,
  DraftLine,
  DraftOffice,
  DraftPart,
  DraftSection,
  DraftSigning,
} from '../schemas/draft.ts';
import type { OutlineNode } from '../schemas/entry.ts';
import { draftKindCues } from './draft-kind.table.ts';
import { withDraftLevels } from './marker.ts';
import type { ReadPlan } from './read-plan.ts';
import { bareRecipient } from './recipients.ts';
import { proposedSigning } from './signing.ts';
import { capacities } from './signing-rules.table.ts';
import { newDraft } from './skeleton.ts';

const kindOf = (subject: string): DraftKind =>
  draftKindCues.find(({ pattern }) => pattern.test(fold(subject)))?.kind ?? 'ca-nam';

/** "KH-UBND" → "UBND". */
const abbreviationOf = (symbol: string | null): string => symbol?.split('-').slice(1).join('-') ?? '';

const officeOf = ({ entry, authority }: ReadPlan): DraftOffice => ({
  level: entry.issuer?.level ?? 'unknown',
  parent: authority.length > 1 ? (authority[0] ?? '') : '',
  name: entry.issuer?.name ?? authority.at(-1) ?? '',
  abbreviation: abbreviationOf(entry.symbol),
  place: entry.place ?? '',
  placeId: null,
});

/** The year that the subject names, else that of the day. */
const yearOf = ({ entry }: ReadPlan, otherwise: number): number =>
  Number(/(?:19|20)\d{2}(?!.*(?:19|20)\d{2})/.exec(entry.subject ?? '')?.[0]) ||
  entry.issuedOn?.year ||
  otherwise;

const printed = (figure: number | string | null | undefined): string =>
  figure === null || figure === undefined ? '' : String(figure);

const signingOf = ({ entry: { signatory }, posts }: ReadPlan, office: DraftOffice): DraftSigning => {
  if (signatory === null) return proposedSigning(office);
  const { capacity, onBehalfOf, position, rank, name } = signatory;
  const own = { post: position ?? '', name: [rank, name].filter((part) => part !== null).join(' ') };
  const of = onBehalfOf ?? '';
  switch (capacity) {
    case capacities.instead:
      return { ...proposedSigning(office, 'deputy'), head: of, ...own };
    case capacities.byOrder:
      return {
        ...proposedSigning(office, 'by-order'),
        head: of,
        unitHead: own.post,
        post: '',
        name: own.name,
      };
    case capacities.authorised:
      return { ...proposedSigning(office, 'authorised'), head: of, ...own };
    case capacities.acting:
      return { ...proposedSigning(office, 'acting-head'), head: own.post || of, post: '', name: own.name };
    case capacities.collective:
      return { ...proposedSigning(office), collective: of, head: own.post, name: own.name };
    default:
      // Whoever heads an advisory body signs with the post in the agency whose seal is used below.
      return {
        ...proposedSigning(office),
        collective: '',
        head: posts[0] ?? own.post,
        agencyPost: posts[1] ?? '',
        name: own.name,
      };
  }
};

/** Everything under a node as lines of a part, the node first. */
const linesOf = ({ marker, level, text, children }: OutlineNode): DraftLine[] => [
  ...(text.trim() === '' ? [] : [{ marker, level: Math.min(level, 9), text }]),
  ...children.flatMap(linesOf),
];

/** Longest marker that a line of a draft holds. */
const longestMarker = 20;

/** A marker that is none of a draft's stays, as words before the text. */
const fitted = (lines: readonly DraftLine[]): DraftLine[] =>
  withDraftLevels(lines, 1).map((line) =>
    line.marker !== null && line.marker.length > longestMarker
      ? { marker: null, level: line.level, text: `${line.marker} ${line.text}` }
      : line,
  );

/** Gives parts and sections their ids. */
class Ids {
  private count = 0;

  next(): string {
    this.count += 1;
    return `doan-${this.count}`;
  }
}

const partOf = (lines: readonly DraftLine[], role: DraftPart['role'], ids: Ids): DraftPart[] =>
  lines.length === 0 ? [] : [{ id: ids.next(), role, lines: [...lines], origin: { from: 'own' } }];

const sentencesOf = (texts: readonly string[], role: DraftPart['role'], ids: Ids): DraftPart[] =>
  texts.flatMap((text) => partOf([{ marker: null, level: 1, text }], role, ids));

/** A numbered division with something below it, or a heading in capitals, is a section of a draft. */
const isSection = ({ heading, marker, children }: OutlineNode): boolean =>
  heading !== null && marker !== null && (children.length > 0 || heading === heading.toLocaleUpperCase('vi'));

/** What stands before the first section leads in; what follows a section without being one belongs to it. */
const bodyOf = (outline: readonly OutlineNode[], ids: Ids): { lead: DraftPart[]; body: DraftSection[] } => {
  const lead: DraftPart[] = [];
  const body: DraftSection[] = [];
  for (const node of outline) {
    const open = body.at(-1);
    if (isSection(node)) {
      const parts = node.children.flatMap((child) => partOf(fitted(linesOf(child)), child.role, ids));
      const roles = node.role === null ? [] : [node.role];
      body.push({ id: `phan-${body.length + 1}`, place: 'body', roles, title: node.heading ?? '', parts });
    } else (open?.parts ?? lead).push(...partOf(fitted(linesOf(node)), node.role, ids));
  }
  return { lead, body };
};

/** Sections that a plan of the kind has and that the text lacks, left empty at their places before and behind the body. */
const framed = (sections: readonly DraftSection[], place: DraftSection['place'], parts: DraftPart[]) =>
  sections.filter((section) => section.place === place).map((section) => ({ ...section, parts }));

/**
 * A draft of a text that was read: every line of bases, outline, recipients and signature, numbered anew as drafts are.
 *
 * @param otherwise year of a plan that names none
 */
export const draftOfPlan = (plan: ReadPlan, otherwise: number): Draft => {
  const { entry, bases, lead, closing } = plan;
  const ids = new Ids();
  const office = officeOf(plan);
  const subject = entry.subject ?? '';
  const empty = newDraft({ kind: kindOf(subject), office, year: yearOf(plan, otherwise) });
  const outline = bodyOf(entry.outline, ids);
  return {
    ...empty,
    subject,
    number: printed(entry.number),
    day: printed(entry.issuedOn?.day),
    month: printed(entry.issuedOn?.month),
    sections: [
      ...framed(empty.sections, 'bases', sentencesOf(bases, 'can-cu', ids)),
      ...framed(empty.sections, 'lead', [...sentencesOf(lead, 'dan-nhap', ids), ...outline.lead]),
      ...outline.body,
      ...framed(empty.sections, 'closing', sentencesOf(closing, 'ket-thuc', ids)),
    ],
    signing: signingOf(plan, office),
    recipients: entry.recipients.map(bareRecipient),
  };
};
