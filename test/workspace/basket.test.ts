import { beforeEach, expect, test } from 'vitest';
import { type DraftPart, draftPart } from '../../src/schemas/draft.ts';
import {
  addToBasket,
  type BasketStore,
  basketParts,
  brokenKey,
  emptyBasket,
  onBasketChange,
  removeFromBasket,
} from '../../src/workspace/basket/basket.ts';
import { basketKey, countStored } from '../../src/workspace/basket/basket-key.ts';
import { isDraftPart } from '../../src/workspace/basket/is-draft-part.ts';

const part = (id: string, text: string): DraftPart => ({
  id,
  role: 'che-do-bao-cao',
  lines: [{ marker: 'a)', level: 1, text }],
  origin: { from: 'plan', plan: 'ke-hoach-1', anchor: 'i.1.a', name: 'I.1.a' },
});

let kept: Map<string, string>;
let store: BasketStore;
beforeEach(() => {
  kept = new Map();
  store = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  };
});

test('clauses are kept in their order, the same one once, and taken out by their id', () => {
  expect(addToBasket(part('a', 'một'), store)).toBe('done');
  expect(addToBasket(part('b', 'hai'), store)).toBe('done');
  expect(addToBasket(part('c', 'một'), store)).toBe('held');
  expect(basketParts(store).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(countStored(kept.get(basketKey) ?? null)).toBe(2);
  expect(removeFromBasket('a', store)).toBe('done');
  expect(removeFromBasket('a', store)).toBe('held');
  expect(basketParts(store).map(({ id }) => id)).toEqual(['b']);
  expect(emptyBasket(store)).toBe('done');
  expect(basketParts(store)).toEqual([]);
});

test('a full storage is said and leaves the basket as it was', () => {
  addToBasket(part('a', 'một'), store);
  const before = kept.get(basketKey);
  const full: BasketStore = {
    ...store,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(addToBasket(part('b', 'hai'), full)).toBe('full');
  expect(kept.get(basketKey)).toBe(before);
});

test('a forbidden storage is said, whether it is missing or refuses', () => {
  const forbidden: BasketStore = {
    getItem: () => {
      throw new DOMException('no', 'SecurityError');
    },
    setItem: () => undefined,
  };
  expect(addToBasket(part('a', 'một'), forbidden)).toBe('forbidden');
  expect(basketParts(forbidden)).toEqual([]);
  expect(addToBasket(part('a', 'một'), null)).toBe('forbidden');
  expect(basketParts(null)).toEqual([]);
});

test.each(['{"a":1}', 'không phải JSON', '[{"id":"x"}]', '[1,2]'])(
  'a broken basket is laid aside: %s',
  (text) => {
    kept.set(basketKey, text);
    expect(basketParts(store)).toEqual([]);
    expect(addToBasket(part('a', 'một'), store)).toBe('done');
    expect(kept.get(brokenKey)).toBe(text);
    expect(basketParts(store)).toHaveLength(1);
  },
);

test('a change is told to this page until it is no longer asked for', () => {
  const target = new EventTarget();
  Object.assign(globalThis, {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    dispatchEvent: target.dispatchEvent.bind(target),
  });
  let told = 0;
  const stop = onBasketChange(() => {
    told += 1;
  });
  addToBasket(part('a', 'một'), store);
  addToBasket(part('b', 'một'), store);
  stop();
  addToBasket(part('c', 'ba'), store);
  expect(told).toBe(1);
});

test('what the basket takes for a clause, the schema takes for one too', () => {
  const good = part('a', 'một');
  const values: unknown[] = [
    good,
    { ...good, role: null },
    { ...good, origin: { from: 'own' } },
    { ...good, origin: { from: 'model', id: 'x', name: 'X' } },
    { ...good, lines: [] },
    { ...good, lines: [{ marker: '', level: 1, text: '' }] },
    { ...good, lines: [{ marker: null, level: 10, text: '' }] },
    { ...good, origin: { from: 'elsewhere' } },
    { ...good, id: '' },
    null,
    [],
    'a',
  ];
  expect(values.map(isDraftPart)).toEqual(values.map((value) => draftPart.safeParse(value).success));
});
