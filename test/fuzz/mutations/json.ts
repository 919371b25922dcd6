import fc from 'fast-check';
import { awkward } from './text.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Number of values in a value, itself included. */
const sizeOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, one: unknown) => sum + sizeOf(one), 1);
  if (isRecord(value)) return Object.values(value).reduce((sum: number, one) => sum + sizeOf(one), 1);
  return 1;
};

/** The value with the one at a place, counted as they are written, made anew by `make`; undefined takes it away. */
const changedAt = (value: unknown, place: number, make: (old: unknown) => unknown): unknown => {
  if (place === 0) return make(value);
  let left = place - 1;
  const inside = (one: unknown): unknown => {
    const size = sizeOf(one);
    const here = left >= 0 && left < size;
    const made = here ? changedAt(one, left, make) : one;
    left -= size;
    return made;
  };
  if (Array.isArray(value)) return value.map(inside).filter((one) => one !== undefined);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]): [string, unknown] => [key, inside(one)])
      .filter(([, one]) => one !== undefined),
  );
};

const other = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, 0, -1, 1e308, 0.5, '', [], {}),
  fc.constantFrom<unknown>(...awkward),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constant('dài '.repeat(6000)),
  fc.jsonValue(),
);

const change = fc.oneof(
  { weight: 4, arbitrary: other.map((value) => () => value) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 2, max: 60 }).map(
      (times) =>
        (old: unknown): unknown =>
          Array.isArray(old) && old.length > 0
            ? Array.from({ length: times }, (_, index) => old[index % old.length])
            : old,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map(
      (text) =>
        (old: unknown): unknown =>
          typeof old === 'string' ? `${old}${text}` : old,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '').map(
      (key) =>
        (old: unknown): unknown =>
          isRecord(old) ? { ...old, [key]: 1 } : old,
    ),
  },
);

/** A value of JSON with up to four of the values in it changed, grown, taken away or given a strange neighbour. */
export const mutatedJson = (values: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...values),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), change), { minLength: 1, maxLength: 4 }),
    )
    .map(([value, changes]) =>
      changes.reduce<unknown>(
        (now, [share, make]) => changedAt(now, Math.floor(share * (sizeOf(now) - 1)), make),
        value,
      ),
    );
