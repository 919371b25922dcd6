import { typedLines } from '../../drafting/marker.ts';
import { numberSection } from '../../drafting/number-section.ts';
import { roleTitles } from '../../drafting/role-titles.table.ts';
import type { Draft, DraftOrigin, DraftPart, DraftSection } from '../../schemas/draft.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { button, make } from './make.ts';
import { sectionName } from './section-name.ts';

/** Where the words of a part come from, as a line under it. */
export const originLine = (origin: DraftOrigin): string =>
  origin.from === 'own' ? words.part.own : words.part.from(origin.name);

/** Text of a part as it is edited: its lines with the numbers that they have in the draft. */
const editedText = (part: DraftPart, section: DraftSection): string =>
  typedLines(
    numberSection(section)
      .filter((line) => line.part === part.id)
      .map(({ ownMarker, text }) => ({ marker: ownMarker, text })),
  );

/** Carries the part to the section that is chosen. */
const carryChoice = (draft: Draft, part: DraftPart, section: DraftSection, label: string): HTMLElement =>
  make(
    'select',
    {
      'data-key': `chuyen-${part.id}`,
      'data-type': 'carry-part',
      'data-id': part.id,
      'aria-label': words.part.of(words.part.carry, label),
      autocomplete: 'off',
    },
    make('option', { value: '' }, words.part.carry),
    ...draft.sections
      .filter(({ id }) => id !== section.id)
      .map((other) => make('option', { value: other.id }, sectionName(draft, other))),
  );

const partView = (draft: Draft, part: DraftPart, index: number, section: DraftSection): HTMLElement => {
  const label = words.part.label(index + 1);
  const field = `soan-doan-${part.id}`;
  const text = editedText(part, section);
  const tool = (command: string, name: string, isOff = false): HTMLButtonElement =>
    button(command, name, {
      'data-id': part.id,
      'aria-label': words.part.of(name, label),
      'aria-disabled': isOff ? 'true' : null,
    });
  return make(
    'div',
    { class: 'draft-part', 'data-key': part.id, role: 'group', 'aria-label': label },
    make('label', { class: 'small', for: field }, label),
    make(
      'textarea',
      {
        id: field,
        'data-key': field,
        'data-type': 'edit-part',
        'data-id': part.id,
        'data-loose': true,
        rows: Math.min(
          14,
          text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 72), 1),
        ),
        spellcheck: 'false',
        autocomplete: 'off',
      },
      text,
    ),
    make('p', { class: 'fine' }, originLine(part.origin)),
    make(
      'p',
      { class: 'draft-tools' },
      tool('part-up', words.part.up, index === 0),
      tool('part-down', words.part.down, index === section.parts.length - 1),
      tool('part-remove', words.part.remove),
      carryChoice(draft, part, section, label),
    ),
  );
};

const writeView = (section: DraftSection): HTMLElement => {
  const write = button('write', words.part.write, { 'data-id': section.id });
  if (section.roles.length < 2) return make('p', { class: 'draft-tools' }, write);
  const field = `soan-vai-${section.id}`;
  return make(
    'p',
    { class: 'draft-tools' },
    make('label', { class: 'sr', for: field }, words.part.role),
    make(
      'select',
      { id: field, 'data-key': field, autocomplete: 'off' },
      ...section.roles.map((role) => make('option', { value: role }, roleTitles[role])),
    ),
    write,
  );
};

const headView = (draft: Draft, section: DraftSection): HTMLElement[] => {
  if (section.place !== 'body') return [];
  const field = `soan-ten-${section.id}`;
  const tool = (command: string, name: string): HTMLButtonElement =>
    button(command, name, {
      'data-id': section.id,
      'aria-label': words.part.of(name, sectionName(draft, section)),
    });
  return [
    make(
      'div',
      { class: 'draft-field' },
      make('label', { for: field, class: 'small' }, words.frame.sectionTitle),
      make('input', {
        id: field,
        'data-key': field,
        'data-type': 'type-title',
        'data-id': section.id,
        value: section.title,
        autocomplete: 'off',
        maxlength: 500,
      }),
    ),
    make(
      'p',
      { class: 'draft-tools' },
      tool('section-up', words.frame.up),
      tool('section-down', words.frame.down),
      tool('section-remove', words.frame.remove),
    ),
  ];
};

/** The section that is worked on: its heading, its parts to be edited and moved, and one to be written by hand. */
export const sectionView = (draft: Draft, section: DraftSection): HTMLElement[] => [
  make('h2', { id: 'soan-phan-ten' }, words.part.heading(sectionName(draft, section))),
  ...headView(draft, section),
  ...(section.parts.length === 0
    ? [make('p', { class: 'soft' }, words.part.none)]
    : [make('p', { class: 'fine' }, words.part.note)]),
  ...section.parts.map((part, index) => partView(draft, part, index, section)),
  writeView(section),
];
