import { slotKindOf } from '../../drafting/slot-kind.ts';
import { setupValue } from '../../drafting/slot-values.ts';
import { type SlotUse, slotUses } from '../../drafting/slots.ts';
import type { SlotShape } from '../../pipeline/clause/slot-shapes.table.ts';
import { slotShapes } from '../../pipeline/clause/slot-shapes.table.ts';
import type { Draft } from '../../schemas/draft.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { button, make } from './make.ts';

/** What a value should look like where it does not; null where it does, or where it is empty. */
const adviceFor = (shape: SlotShape, value: string): string | null => {
  const row = slotShapes.find(({ id }) => id === shape);
  if (row === undefined || value.trim() === '') return null;
  return new RegExp(`^(?:${row.source})$`, 'u').test(value.trim()) ? null : row.advice;
};

const slotView = (draft: Draft, { name, count, parts }: SlotUse): HTMLElement => {
  const kind = slotKindOf(name);
  const id = `soan-cho-${name}`;
  const used = make('span', { class: 'soft small' }, words.slots.used(count));
  if (!kind.isShared) {
    const [first] = parts;
    return make(
      'div',
      { class: 'draft-field', 'data-key': id },
      make('p', { class: 'draft-slot-head' }, make('span', {}, kind.label), used),
      make('p', { class: 'fine' }, words.slots.own),
      ...(first === undefined
        ? []
        : [button('go-part', words.slots.goPart, { 'data-id': first, 'data-key': `go-part:${name}` })]),
    );
  }
  const typed = Object.hasOwn(draft.slots, name) ? (draft.slots[name] ?? '') : '';
  const given = setupValue(draft, kind.fill);
  const isEmpty = typed.trim() === '' && given.trim() === '';
  const example = isEmpty && kind.example !== '' ? words.setup.example(kind.example) : null;
  const hint = adviceFor(kind.shape, typed) ?? example;
  return make(
    'div',
    { class: 'draft-field', 'data-key': id },
    make('p', { class: 'draft-slot-head' }, make('label', { for: id }, kind.label), used),
    make('input', {
      id,
      'data-key': `o-${id}`,
      'data-type': 'fill-slot',
      'data-id': name,
      class: isEmpty ? 'empty' : null,
      value: typed,
      placeholder: given || words.slots.empty,
      autocomplete: 'off',
      maxlength: 1000,
      'aria-describedby': hint === null ? null : `${id}-cach`,
    }),
    ...(hint === null ? [] : [make('p', { class: 'fine', id: `${id}-cach` }, hint)]),
  );
};

const isFilled = (draft: Draft, { name }: SlotUse): boolean => {
  const kind = slotKindOf(name);
  if (!kind.isShared) return false;
  return (draft.slots[name] ?? '').trim() !== '' || setupValue(draft, kind.fill).trim() !== '';
};

/** One field for each blank of the draft, in the order of the text, with how often it is used. */
export const slotsView = (draft: Draft): HTMLElement[] => {
  const uses = slotUses(draft);
  const left = uses.filter((use) => !isFilled(draft, use)).length;
  return [
    make('h2', {}, words.slots.title(left, uses.length)),
    ...(uses.length === 0 ? [make('p', { class: 'soft' }, words.slots.none)] : []),
    ...uses.map((use) => slotView(draft, use)),
  ];
};
