import type { Draft } from '../../schemas/draft.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { make } from './make.ts';

const field = (draft: Draft, name: 'number' | 'day' | 'month' | 'subject'): HTMLElement => {
  const id = `soan-dau-${name}`;
  const isNumeral = name !== 'subject';
  return make(
    'div',
    { class: isNumeral ? 'draft-field draft-short' : 'draft-field', 'data-key': id },
    make('label', { for: id }, words.sheet[name]),
    make('input', {
      id,
      'data-key': `o-${id}`,
      'data-type': 'type-field',
      'data-id': name,
      value: draft[name],
      inputmode: isNumeral ? 'numeric' : null,
      maxlength: name === 'subject' ? 1000 : name === 'number' ? 8 : 2,
      autocomplete: 'off',
      'aria-describedby': isNumeral ? 'soan-dau-cach' : null,
    }),
  );
};

/** Number, day and subject: what stands above the text and no clause holds. */
export const headView = (draft: Draft): HTMLElement[] => [
  field(draft, 'subject'),
  make('div', { class: 'draft-line' }, field(draft, 'number'), field(draft, 'day'), field(draft, 'month')),
  make('p', { class: 'fine', id: 'soan-dau-cach' }, words.sheet.numberNote),
];
