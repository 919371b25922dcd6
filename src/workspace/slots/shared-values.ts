import { slotKindOf } from '../../drafting/slot-kind.ts';
import type { Draft } from '../../schemas/draft.ts';
import { keepValues, readValues, type SlotValues } from './kept-values.ts';

/** What is kept for one clause alone has the clause before the name. */
const scope = ': ';

/** Whether clause pages and drafts share what is typed for a blank; what a set-up gives is each draft's own. */
const isSharedName = (name: string): boolean => {
  const { isShared, fill } = slotKindOf(name);
  return isShared && fill === 'typed' && !name.includes(scope);
};

const valueIn = (values: SlotValues, name: string): string =>
  Object.hasOwn(values, name) ? (values[name] ?? '') : '';

/** The draft with what was typed on clause pages in blanks that it leaves empty; the same one where there is nothing. */
export const withKeptValues = (draft: Draft, kept: SlotValues): Draft => {
  const taken = Object.entries(kept).filter(
    ([name, value]) => isSharedName(name) && value.trim() !== '' && valueIn(draft.slots, name).trim() === '',
  );
  return taken.length === 0 ? draft : { ...draft, slots: { ...draft.slots, ...Object.fromEntries(taken) } };
};

/** Shared blanks whose value is another one in `after`, with that value; empty where it was taken out. */
export const changedValues = (before: SlotValues, after: SlotValues): SlotValues =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((name) => isSharedName(name) && valueIn(before, name) !== valueIn(after, name))
      .map((name) => [name, valueIn(after, name)]),
  );

/** Keeps for clause pages what was changed in a draft. @returns whether the browser kept it */
export const keepChanges = (before: SlotValues, after: SlotValues): boolean => {
  const changed = changedValues(before, after);
  return Object.keys(changed).length === 0 || keepValues({ ...readValues(), ...changed });
};
