import type { DraftPart } from '../../schemas/draft.ts';
import { basketKey } from './basket-key.ts';
import { isDraftPart } from './is-draft-part.ts';

/** What of the browser's storage the basket needs. */
export type BasketStore = Pick<Storage, 'getItem' | 'setItem'>;

/** What became of a wish: `held` where the basket has the clause already, `full` and `forbidden` where nothing could be kept. */
export type BasketOutcome = 'done' | 'held' | 'full' | 'forbidden';

/** A basket that another program, or another version of this one, wrote is put here before it is written over. */
export const brokenKey = `${basketKey}.cu`;

interface Stored {
  readonly parts: readonly DraftPart[];
  /** Text of the basket where some of it could not be understood. */
  readonly broken: string | null;
}

const read = (store: BasketStore): Stored => {
  const text = store.getItem(basketKey);
  if (text === null) return { parts: [], broken: null };
  try {
    const values: unknown = JSON.parse(text);
    if (!Array.isArray(values)) return { parts: [], broken: text };
    const parts = values.filter(isDraftPart);
    return { parts, broken: parts.length === values.length ? null : text };
  } catch {
    return { parts: [], broken: text };
  }
};

/** The storage of this browser; null where it is forbidden. */
const browserStore = (): BasketStore | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};

/** The clauses in the basket, in the order in which they were put there; none where storage is forbidden. */
export const basketParts = (store: BasketStore | null = browserStore()): readonly DraftPart[] => {
  try {
    return store === null ? [] : read(store).parts;
  } catch {
    return [];
  }
};

/** Pages other than this one are told by the browser itself. */
const tell = (): void => {
  if (typeof dispatchEvent === 'function') dispatchEvent(new Event(basketKey));
};

/** Writes what `change` makes of the basket. A failed write leaves the basket as it was. */
const rewrite = (
  store: BasketStore | null,
  change: (parts: readonly DraftPart[]) => readonly DraftPart[] | null,
): BasketOutcome => {
  if (store === null) return 'forbidden';
  try {
    const { parts, broken } = read(store);
    const next = change(parts);
    if (next === null) return 'held';
    if (broken !== null) store.setItem(brokenKey, broken);
    store.setItem(basketKey, JSON.stringify(next));
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'forbidden' : 'full';
  }
  tell();
  return 'done';
};

const sameContent = (a: DraftPart, b: DraftPart): boolean =>
  JSON.stringify([a.origin, a.lines]) === JSON.stringify([b.origin, b.lines]);

/** Puts a clause at the end of the basket; the same words from the same place are kept once. */
export const addToBasket = (part: DraftPart, store: BasketStore | null = browserStore()): BasketOutcome =>
  rewrite(store, (parts) => (parts.some((held) => sameContent(held, part)) ? null : [...parts, part]));

/** Takes a clause out of the basket; `held` where it was not in it, so that nothing changed. */
export const removeFromBasket = (id: string, store: BasketStore | null = browserStore()): BasketOutcome =>
  rewrite(store, (parts) => {
    const rest = parts.filter((part) => part.id !== id);
    return rest.length === parts.length ? null : rest;
  });

/** Empties the basket. */
export const emptyBasket = (store: BasketStore | null = browserStore()): BasketOutcome =>
  rewrite(store, () => []);

/**
 * Calls `listener` whenever the basket changes, in this page or in another tab.
 *
 * @returns how to stop it
 */
export const onBasketChange = (listener: () => void): (() => void) => {
  const onStorage = ({ key }: StorageEvent): void => {
    // A cleared storage names no key.
    if (key === null || key === basketKey) listener();
  };
  addEventListener(basketKey, listener);
  addEventListener('storage', onStorage);
  return () => {
    removeEventListener(basketKey, listener);
    removeEventListener('storage', onStorage);
  };
};
