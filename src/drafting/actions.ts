import type {
  Draft,
  DraftLine,
  DraftPart,
  DraftSection,
  DraftSigning,
  SignerKind,
} from '../schemas/draft.ts';
import type { LineEdit } from './clash.ts';
import { fitPart, placeOf } from './place-part.ts';
import { withSigner } from './signing.ts';
import { type DraftSetup, withSetup } from './skeleton.ts';

/** Single texts of a draft that are typed into one field each. */
export type DraftField = 'subject' | 'number' | 'day' | 'month';

/** A part and the section that it is put into. */
export interface PlacedPart {
  readonly section: string;
  readonly part: DraftPart;
}

/** Everything that a drafter can do to a draft. */
export type DraftAction =
  | { readonly type: 'set-up'; readonly setup: DraftSetup }
  | { readonly type: 'replace'; readonly draft: Draft }
  | { readonly type: 'type-field'; readonly field: DraftField; readonly value: string }
  | { readonly type: 'fill-slot'; readonly name: string; readonly value: string }
  | { readonly type: 'add-part'; readonly section: string; readonly part: DraftPart }
  | { readonly type: 'add-parts'; readonly parts: readonly PlacedPart[] }
  | { readonly type: 'edit-part'; readonly part: string; readonly lines: readonly DraftLine[] }
  | { readonly type: 'mend'; readonly edits: readonly LineEdit[] }
  | { readonly type: 'move-part'; readonly part: string; readonly by: -1 | 1 }
  | { readonly type: 'carry-part'; readonly part: string; readonly section: string }
  | { readonly type: 'remove-part'; readonly part: string }
  | { readonly type: 'add-section'; readonly section: DraftSection }
  | { readonly type: 'type-title'; readonly section: string; readonly value: string }
  | { readonly type: 'move-section'; readonly section: string; readonly by: -1 | 1 }
  | { readonly type: 'remove-section'; readonly section: string }
  | { readonly type: 'choose-signer'; readonly signer: SignerKind }
  | {
      readonly type: 'type-signing';
      readonly field: Exclude<keyof DraftSigning, 'signer'>;
      readonly value: string;
    }
  | { readonly type: 'type-recipients'; readonly lines: readonly string[] };

const onSection = (draft: Draft, id: string, change: (section: DraftSection) => DraftSection): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => (section.id === id ? change(section) : section)),
});

/** Section that holds the part; null where no section does. */
const sectionOfPart = (draft: Draft, part: string): DraftSection | null =>
  draft.sections.find(({ parts }) => parts.some(({ id }) => id === part)) ?? null;

const onOwnSection = (draft: Draft, part: string, change: (section: DraftSection) => DraftSection): Draft => {
  const section = sectionOfPart(draft, part);
  return section === null ? draft : onSection(draft, section.id, change);
};

/** The list with the item at `from` moved by one; the same list where it would leave it. */
const moved = <Item>(items: readonly Item[], from: number, by: -1 | 1): Item[] => {
  const item = items[from];
  const to = from + by;
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
};

const addPart = (draft: Draft, sectionId: string, part: DraftPart): Draft =>
  onSection(draft, sectionId, (section) => ({
    ...section,
    parts: section.parts.toSpliced(placeOf(part, section), 0, fitPart(part, section)),
  }));

const withoutPart = (draft: Draft, part: string): Draft =>
  onOwnSection(draft, part, (section) => ({
    ...section,
    parts: section.parts.filter(({ id }) => id !== part),
  }));

const carryPart = (draft: Draft, id: string, target: string): Draft => {
  const section = sectionOfPart(draft, id);
  const part = section?.parts.find((one) => one.id === id);
  if (section === null || part === undefined || section.id === target) return draft;
  if (!draft.sections.some((one) => one.id === target)) return draft;
  return onSection(withoutPart(draft, id), target, (to) => ({ ...to, parts: [...to.parts, part] }));
};

const linesOf = (draft: Draft, part: string): readonly DraftLine[] =>
  sectionOfPart(draft, part)?.parts.find(({ id }) => id === part)?.lines ?? [];

/** Whether a line still holds the words of an edit where it looks for them. */
export const fitsDraft = (draft: Draft, { part, line, at, from }: LineEdit): boolean =>
  linesOf(draft, part)[line]?.text.startsWith(from, at) === true;

const editPart = (draft: Draft, id: string, lines: readonly DraftLine[]): Draft =>
  onOwnSection(draft, id, (section) => ({
    ...section,
    parts: section.parts.map((part) => (part.id === id ? { ...part, lines: [...lines] } : part)),
  }));

const edited = (draft: Draft, { part, line, at, from, to }: LineEdit): Draft =>
  editPart(
    draft,
    part,
    linesOf(draft, part).map((one, index) =>
      index === line ? { ...one, text: one.text.slice(0, at) + to + one.text.slice(at + from.length) } : one,
    ),
  );

/** Makes those edits that fit, each place once; the last of a line first, so that no offset moves. */
const mend = (draft: Draft, edits: readonly LineEdit[]): Draft => {
  const places = new Map(edits.map((edit) => [`${edit.part}\n${edit.line}\n${edit.at}`, edit]));
  return [...places.values()]
    .filter((edit) => fitsDraft(draft, edit))
    .sort((a, b) => b.at - a.at)
    .reduce(edited, draft);
};

/** Sections move among those of the body only: the bases stay in front, the closing stays last. */
const moveSection = (draft: Draft, id: string, by: -1 | 1): Draft => {
  const from = draft.sections.findIndex((section) => section.id === id);
  const isBody = (index: number): boolean => draft.sections[index]?.place === 'body';
  if (!isBody(from) || !isBody(from + by)) return draft;
  return { ...draft, sections: moved(draft.sections, from, by) };
};

const addSection = (draft: Draft, section: DraftSection): Draft => {
  const last = draft.sections.findLastIndex(({ place }) => place !== 'closing');
  return { ...draft, sections: draft.sections.toSpliced(last + 1, 0, section) };
};

/** The draft after an action; the very same object where the action changes nothing. */
export const applyAction = (draft: Draft, action: DraftAction): Draft => {
  switch (action.type) {
    case 'set-up':
      return withSetup(draft, action.setup);
    case 'replace':
      return action.draft;
    case 'type-field':
      return draft[action.field] === action.value ? draft : { ...draft, [action.field]: action.value };
    case 'fill-slot':
      return { ...draft, slots: { ...draft.slots, [action.name]: action.value } };
    case 'add-part':
      return addPart(draft, action.section, action.part);
    case 'add-parts':
      return action.parts.reduce((now, { section, part }) => addPart(now, section, part), draft);
    case 'edit-part':
      return editPart(draft, action.part, action.lines);
    case 'mend':
      return mend(draft, action.edits);
    case 'move-part':
      return onOwnSection(draft, action.part, (section) => ({
        ...section,
        parts: moved(
          section.parts,
          section.parts.findIndex(({ id }) => id === action.part),
          action.by,
        ),
      }));
    case 'carry-part':
      return carryPart(draft, action.part, action.section);
    case 'remove-part':
      return withoutPart(draft, action.part);
    case 'add-section':
      return addSection(draft, action.section);
    case 'type-title':
      return onSection(draft, action.section, (section) => ({ ...section, title: action.value }));
    case 'move-section':
      return moveSection(draft, action.section, action.by);
    case 'remove-section':
      return { ...draft, sections: draft.sections.filter(({ id }) => id !== action.section) };
    case 'choose-signer':
      return { ...draft, signing: withSigner(draft, action.signer) };
    case 'type-signing':
      return { ...draft, signing: { ...draft.signing, [action.field]: action.value } };
    case 'type-recipients':
      return { ...draft, recipients: [...action.lines] };
  }
};

/** Key of actions that are one step when they follow each other: typing in one field. Null for all others. */
export const actionKey = (action: DraftAction): string | null => {
  switch (action.type) {
    case 'type-field':
    case 'type-signing':
      return `${action.type}:${action.field}`;
    case 'fill-slot':
      return `${action.type}:${action.name}`;
    case 'edit-part':
      return `${action.type}:${action.part}`;
    case 'type-title':
      return `${action.type}:${action.section}`;
    case 'type-recipients':
      return action.type;
    default:
      return null;
  }
};
