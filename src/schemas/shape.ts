import { isRecord } from './is-record.ts';

/**
 * Shapes of plain data, asked without the schema library, which would weigh on every page that keeps a draft. A shape
 * gives the path of the first place that is wrong, or null where nothing is.
 */
export type Shape = (value: unknown, path: string) => string | null;

const when =
  (holds: (value: unknown) => boolean): Shape =>
  (value, path) =>
    holds(value) ? null : path;

/** Text of `least` to `most` UTF-16 units that, where a pattern is given, it matches. */
export const text = (most: number, least = 0, pattern?: RegExp): Shape =>
  when(
    (value) =>
      typeof value === 'string' &&
      value.length >= least &&
      value.length <= most &&
      pattern?.test(value) !== false,
  );

export const whole = (least: number, most: number): Shape =>
  when((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most);

export const oneOf = (...values: readonly unknown[]): Shape => when((value) => values.includes(value));

export const nullable =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path);

const below = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`);

/** The first fault among the places of a value. */
const firstFault = (places: Iterable<readonly [Shape, unknown, string]>): string | null => {
  for (const [shape, value, path] of places) {
    const fault = shape(value, path);
    if (fault !== null) return fault;
  }
  return null;
};

export const listOf =
  (shape: Shape, most: number, least = 0): Shape =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return path;
    return firstFault(value.map((item: unknown, index) => [shape, item, below(path, index)] as const));
  };

/** A record with any keys, each and its value of a shape. */
export const recordOf =
  (keys: Shape, values: Shape): Shape =>
  (value, path) => {
    if (!isRecord(value)) return path;
    return firstFault(
      Object.entries(value).flatMap(([key, held]) => [
        [keys, key, path] as const,
        [values, held, below(path, key)] as const,
      ]),
    );
  };

/** A record with these fields and no others. */
export const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (!isRecord(value)) return path;
    const wrong = firstFault(
      Object.entries(shapes).map(([key, shape]) => [shape, value[key], below(path, key)] as const),
    );
    if (wrong !== null) return wrong;
    return Object.keys(value).every((key) => Object.hasOwn(shapes, key)) ? null : path;
  };

/** The shape that the value of the field `name` stands for. */
export const byField =
  (name: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    const kind = isRecord(value) ? value[name] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return shape === undefined ? below(path, name) : shape(value, path);
  };
