import { type SlotKind, slotKinds } from '../pipeline/clause/slots.table.ts';

const known: ReadonlyMap<string, SlotKind> = new Map(slotKinds.map((kind) => [kind.name, kind]));

/** What is known of a blank of this name; a blank that the table lacks takes any words, the same everywhere. */
export const slotKindOf = (name: string): SlotKind =>
  known.get(name) ?? {
    name,
    label: name,
    group: 'paper',
    shape: 'text',
    fill: 'typed',
    isShared: true,
    example: '',
  };
