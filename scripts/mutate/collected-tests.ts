import { expect } from 'vitest';

/** One test of a loaded test file, ready to be run. */
export interface CollectedTest {
  /** File, path of its suites and place in the file: the same in every load. */
  readonly id: string;
  readonly name: string;
  readonly run: () => unknown;
}

/** A test file that was loaded: its tests in order, and what has to run around them. */
export interface CollectedFile {
  readonly file: string;
  readonly tests: CollectedTest[];
  readonly before: (() => unknown)[];
  readonly after: (() => unknown)[];
}

type Body = (...values: readonly unknown[]) => unknown;
type Options = { readonly timeout?: number } | number;

const bodyOf = (first: Body | Options, second: Body | Options | undefined): Body => {
  const body = typeof first === 'function' ? first : second;
  if (typeof body !== 'function') throw new TypeError('A test without a body.');
  return body;
};

const valuesOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

/**
 * The part of Vitest's interface that the mutated groups' tests use, which collects instead of running, and Vitest's own
 * `expect`. `into` is the file that is being loaded. A file that needs more says so by failing to load, before any mutant is tried.
 */
export const testInterface = (into: () => CollectedFile) => {
  const suites: string[] = [];
  const add = (name: string, run: () => unknown): void => {
    const path = [...suites, name].join(' > ');
    const { file, tests } = into();
    tests.push({ id: `${file}#${tests.length} ${path}`, name: path, run });
  };
  const test = (name: string, first: Body | Options, second?: Body | Options): void => {
    const body = bodyOf(first, second);
    add(name, () => body());
  };
  test.skip = (): void => {};
  test.each =
    (rows: readonly unknown[]) =>
    (name: string, first: Body | Options, second?: Body | Options): void => {
      const body = bodyOf(first, second);
      for (const row of rows) add(name, () => body(...valuesOf(row)));
    };
  const describe = (name: string, body: Body): void => {
    suites.push(name);
    body();
    suites.pop();
  };
  describe.each =
    (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      for (const row of rows) describe(name, () => body(...valuesOf(row)));
    };
  return {
    test,
    describe,
    expect,
    beforeAll: (run: () => unknown) => void into().before.push(run),
    afterAll: (run: () => unknown) => void into().after.push(run),
  };
};
