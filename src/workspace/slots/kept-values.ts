import { isRecord } from '../../schemas/is-record.ts';

/** Where the browser keeps what was typed for blanks: one value a name, for all clauses. */
export const slotsKey = 'kho-thi-dua.slots';

export type SlotValues = Readonly<Record<string, string>>;

/** Reads a kept text; whatever is no record of names and words counts as nothing typed. */
export const parseValues = (text: string | null): SlotValues => {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (!isRecord(value)) return {};
    return Object.fromEntries(
      Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  } catch {
    return {};
  }
};

/** What is kept in this browser; nothing where it forbids reading. */
export const readValues = (): SlotValues => {
  try {
    return parseValues(localStorage.getItem(slotsKey));
  } catch {
    return {};
  }
};

/** Keeps all values, leaving out those that say nothing. @returns whether the browser kept them */
export const keepValues = (values: SlotValues): boolean => {
  const told = Object.entries(values).filter(([, value]) => value.trim() !== '');
  try {
    if (told.length === 0) localStorage.removeItem(slotsKey);
    else localStorage.setItem(slotsKey, JSON.stringify(Object.fromEntries(told)));
    return true;
  } catch {
    return false;
  }
};

/** Calls back with the values before and after whenever another tab has changed them. */
export const onKeptValues = (listen: (before: SlotValues, after: SlotValues) => void): void =>
  window.addEventListener('storage', ({ key, oldValue, newValue }) => {
    if (key === slotsKey) listen(parseValues(oldValue), parseValues(newValue));
    // A cleared store names no key, and nothing of what it held.
    if (key === null) listen({}, {});
  });
