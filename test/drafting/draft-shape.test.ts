import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftShape } from '../../src/drafting/draft-shape.ts';
import { draft as schema } from '../../src/schemas/draft.ts';
import { emptyDraft, withParts } from './drafts.ts';

const whole = {
  ...withParts(emptyDraft(), [
    ['muc-dich-yeu-cau', 'muc-dich', '1. Một;\na) Hai.'],
    ['can-cu', 'can-cu', 'Căn cứ Luật Thi đua, khen thưởng.'],
  ]),
  slots: { 'số lượng': '05' },
};

type Path = readonly (string | number)[];

/** Every place of a value, the whole first. */
const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, held]) => pathsOf(held, [...path, key]))]
    : [path];

/** The value with another one at a place; `undefined` takes the place away. */
const spoilt = (value: unknown, [key, ...rest]: Path, other: unknown): unknown => {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (at === Number(key) ? spoilt(item, rest, other) : item));
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).flatMap(([name, held]) => {
      if (name !== key) return [[name, held]];
      const next = spoilt(held, rest, other);
      return next === undefined ? [] : [[name, next]];
    }),
  );
};

const places = pathsOf(whole);
const others = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'own',
    'muc-dich',
    0,
    1,
    9,
    10,
    1.5,
    [],
    {},
    'x'.repeat(2001),
  ),
  fc.constantFrom<unknown>(
    { from: 'own' },
    { from: 'model', id: 'a', name: 'b' },
    { from: 'plan', plan: 'a b' },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

test('the shape takes what the schema takes, and nothing else', () => {
  expect(draftShape(whole, '')).toBeNull();
  fc.assert(
    fc.property(fc.constantFrom(...places), others, (path, other) => {
      const value = spoilt(whole, path, other);
      expect(draftShape(value, '') === null).toBe(schema.safeParse(value).success);
    }),
    { numRuns: 3000 },
  );
});

test('a field too many is refused as the schema refuses it', () => {
  for (const path of places.filter((one) => one.at(-1) !== 'slots')) {
    const add = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, extra: 1 } : value;
    const at = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], whole);
    const value = spoilt(whole, path, add(at));
    expect(draftShape(value, '') === null).toBe(schema.safeParse(value).success);
  }
});
