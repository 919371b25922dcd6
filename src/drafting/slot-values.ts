import type { SlotFill } from '../pipeline/clause/slots.table.ts';
import type { Draft } from '../schemas/draft.ts';
import { localityOf } from './locality.ts';
import { slotKindOf } from './slot-kind.ts';

/** Values of blanks by name; an empty or missing value leaves the blank as it is. */
export type SlotValues = Readonly<Record<string, string>>;

/** What the set-up of a draft gives for a blank; empty where only the person knows. */
export const setupValue = ({ office, year }: Draft, fill: SlotFill): string =>
  ({
    office: office.name,
    parent: office.parent,
    locality: localityOf(office),
    year: String(year),
    previousYear: String(year - 1),
    nextYear: String(year + 1),
    typed: '',
  })[fill];

/** Value of one blank: what was typed, else what the set-up gives. A blank that is another in each place has none. */
export const slotValue = (draft: Draft, name: string): string => {
  const kind = slotKindOf(name);
  if (!kind.isShared) return '';
  const typed = Object.hasOwn(draft.slots, name) ? (draft.slots[name] ?? '').trim() : '';
  return typed || setupValue(draft, kind.fill).trim();
};
