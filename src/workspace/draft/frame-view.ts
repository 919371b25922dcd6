import { emptySections } from '../../drafting/empty-sections.ts';
import { sectionNumerals } from '../../drafting/paper-of-draft.ts';
import { roleTitles } from '../../drafting/role-titles.table.ts';
import type { Draft } from '../../schemas/draft.ts';
import { roleIds } from '../../schemas/role-ids.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { button, make } from './make.ts';
import { sectionName } from './section-name.ts';

/** Roles that stand in fields of their own and never as a section. */
const fieldRoles: readonly string[] = ['can-cu', 'dan-nhap', 'ket-thuc', 'noi-nhan', 'ky-ten'];

const fillView = (): HTMLElement =>
  make(
    'div',
    { class: 'draft-add draft-fill', 'data-key': 'dien' },
    button('fill-frame', words.frame.fill, { 'aria-describedby': 'soan-dien' }),
    make('p', { class: 'fine', id: 'soan-dien' }, words.frame.fillNote),
  );

/** The frame at the left: the filling of empty sections, every section with its numeral and its state in words, and one that may be added. */
export const frameView = (draft: Draft, current: string): HTMLElement[] => {
  const numerals = sectionNumerals(draft);
  const rows = draft.sections.map((section) => {
    const count = section.parts.length;
    const door = button('go', '', {
      'data-id': section.id,
      'aria-current': section.id === current ? 'step' : null,
    });
    door.append(
      make('span', { class: 'draft-numeral' }, numerals.get(section.id) ?? ''),
      make('span', {}, sectionName(draft, section)),
      make('span', { class: 'soft small' }, count === 0 ? words.frame.empty : words.frame.parts(count)),
    );
    return make('li', { 'data-key': section.id }, door);
  });
  const roles = roleIds.filter((role) => !fieldRoles.includes(role));
  const choice = make(
    'select',
    { id: 'soan-them-phan', 'data-key': 'soan-them-phan', autocomplete: 'off' },
    ...roles.map((role) => make('option', { value: role }, roleTitles[role])),
  );
  return [
    ...(emptySections(draft).length === 0 ? [] : [fillView()]),
    make('ol', {}, ...rows),
    make(
      'p',
      { class: 'draft-add' },
      make('label', { for: 'soan-them-phan', class: 'small' }, words.frame.add),
      choice,
      button('add-section', words.frame.addButton),
    ),
  ];
};
