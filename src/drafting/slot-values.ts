import type { Draft } from '../schemas/draft.ts';
import { type SlotSource, slotSources } from './slot-sources.table.ts';
import type { SlotValues } from './slots.ts';

const fromSetup = ({ office, year }: Draft, source: SlotSource): string =>
  ({
    office: office.name,
    parent: office.parent,
    place: office.place,
    year: String(year),
    lastYear: String(year - 1),
    nextYear: String(year + 1),
  })[source];

/** What the set-up of a draft gives for its blanks. */
export const setupValues = (draft: Draft): SlotValues =>
  Object.fromEntries(Object.entries(slotSources).map(([name, source]) => [name, fromSetup(draft, source)]));

/** Values of all blanks: what was typed, else what the set-up gives. */
export const slotValues = (draft: Draft): SlotValues => ({
  ...setupValues(draft),
  ...Object.fromEntries(Object.entries(draft.slots).filter(([, value]) => value.trim() !== '')),
});
