import { missingHead, missingParts } from '../../drafting/missing-parts.ts';
import { roleTitles } from '../../drafting/role-titles.table.ts';
import { rulesOfSigning } from '../../drafting/signing.ts';
import { signingRules } from '../../drafting/signing-rules.table.ts';
import type { Draft, DraftPart, DraftSigning } from '../../schemas/draft.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { confidenceNames } from '../../site/copy/terms.ts';
import { showDay } from '../../site/show-date.ts';
import { isInDraft } from './candidates-view.ts';
import { button, make } from './make.ts';
import { sectionName } from './section-name.ts';
import { originLine } from './section-view.ts';

const missingHeadRow = (field: 'place' | 'abbreviation'): HTMLElement => {
  const { label, advice } = words.missing.head[field];
  return make(
    'li',
    { 'data-key': `thieu-dau-${field}` },
    make('b', {}, label),
    `: ${advice} `,
    button('go-setup', words.missing.goField, {
      'aria-label': words.part.of(words.missing.goField, label),
      'data-id': field,
    }),
  );
};

/** What the letterhead lacks, and which of the eight parts of a launch are missing, each with the way to its place. */
export const missingView = (draft: Draft): HTMLElement[] => {
  const missing = missingParts(draft);
  const parts = missing.map(({ part, need, section }) => {
    const target = draft.sections.find(({ id }) => id === section);
    return make(
      'li',
      { 'data-key': part.id },
      make('b', {}, need.label),
      `: ${need.advice} `,
      ...(target === undefined
        ? []
        : [
            button('go', words.missing.go, {
              'aria-label': words.part.of(words.missing.go, sectionName(draft, target)),
              'data-id': target.id,
              'data-key': `thieu-${part.id}`,
            }),
          ]),
    );
  });
  const rows = [...missingHead(draft).map(missingHeadRow), ...parts];
  return [
    make('h2', {}, words.missing.title),
    rows.length === 0
      ? make('p', { class: 'soft' }, words.missing.none)
      : make('ul', { class: 'draft-rows' }, ...rows),
  ];
};

/** What was collected on other pages. */
export const basketView = (basket: readonly DraftPart[], draft: Draft): HTMLElement[] => [
  make('h2', {}, words.basket.title(basket.length)),
  ...(basket.length === 0 ? [make('p', { class: 'soft' }, words.basket.empty)] : []),
  make(
    'ul',
    { class: 'draft-rows' },
    ...basket.map((part) => {
      const name = part.role === null ? words.basket.unknownRole : roleTitles[part.role];
      return make(
        'li',
        { 'data-key': part.id },
        make('p', {}, name),
        make('p', { class: 'fine' }, originLine(part.origin)),
        make('p', { class: 'draft-excerpt' }, part.lines[0]?.text ?? ''),
        make(
          'p',
          { class: 'draft-tools' },
          button('add-basket', words.basket.add, {
            'data-id': part.id,
            'aria-label': words.part.of(words.basket.add, name),
          }),
          ...(isInDraft(draft, part.origin)
            ? [make('span', { class: 'soft small' }, words.basket.already)]
            : []),
        ),
      );
    }),
  ),
];

type SigningField = Exclude<keyof DraftSigning, 'signer'>;

const usesField = ({ signer }: DraftSigning, field: SigningField): boolean => {
  if (field === 'unitHead') return signer === 'by-order' || signer === 'by-order-deputy';
  if (field === 'post') return signer === 'deputy' || signer === 'by-order-deputy' || signer === 'authorised';
  return true;
};

const signingFields: readonly SigningField[] = [
  'collective',
  'head',
  'unitHead',
  'post',
  'agencyPost',
  'name',
];

const noteOf = (field: SigningField): string | null => {
  if (field === 'collective') return words.signing.collectiveNote;
  return field === 'name' ? words.signing.nameNote : null;
};

const signingField = (signing: DraftSigning, field: SigningField): HTMLElement => {
  const id = `soan-ky-${field}`;
  const note = noteOf(field);
  return make(
    'div',
    { class: 'draft-field', 'data-key': id },
    make('label', { for: id }, words.signing[field]),
    make('input', {
      id,
      'data-key': `o-${id}`,
      'data-type': 'type-signing',
      'data-id': field,
      value: signing[field],
      autocomplete: 'off',
      maxlength: 500,
      'aria-describedby': note === null ? null : `${id}-cach`,
    }),
    ...(note === null ? [] : [make('p', { class: 'fine', id: `${id}-cach` }, note)]),
  );
};

/** Who signs, and the rule that says how. */
export const signingView = ({ signing }: Draft): HTMLElement[] => [
  make('h2', {}, words.signing.title),
  make(
    'div',
    { class: 'draft-field' },
    make('label', { for: 'soan-ai-ky' }, words.signing.signer),
    make(
      'select',
      { id: 'soan-ai-ky', 'data-key': 'soan-ai-ky', 'data-type': 'choose-signer', autocomplete: 'off' },
      ...signingRules.map(({ signer, label }) =>
        make('option', { value: signer, selected: signer === signing.signer }, label),
      ),
    ),
  ),
  ...signingFields.filter((field) => usesField(signing, field)).map((field) => signingField(signing, field)),
  make(
    'details',
    { 'data-key': 'quy-tac-ky' },
    make('summary', {}, words.signing.rule),
    ...rulesOfSigning(signing).flatMap(({ place, rule, claim }) => [
      make('p', { class: 'small' }, rule),
      make(
        'p',
        { class: 'fine' },
        words.signing.source(
          place,
          claim.source,
          confidenceNames[claim.confidence],
          showDay(claim.checkedOn),
        ),
      ),
    ]),
  ),
];

/** Lines under "recipients", one a line. */
export const recipientsView = ({ recipients }: Draft): HTMLElement[] => [
  make('h2', {}, words.recipients.title),
  make(
    'div',
    { class: 'draft-field' },
    make('label', { for: 'soan-noi-nhan' }, words.recipients.label),
    make(
      'textarea',
      {
        id: 'soan-noi-nhan',
        'data-key': 'soan-noi-nhan',
        'data-type': 'type-recipients',
        'data-loose': true,
        rows: Math.max(4, recipients.length + 1),
        autocomplete: 'off',
        spellcheck: 'false',
        'aria-describedby': 'soan-noi-nhan-cach',
      },
      recipients.join('\n'),
    ),
    make('p', { class: 'fine', id: 'soan-noi-nhan-cach' }, words.recipients.note),
  ),
];
