import type { FigureEntry } from './figure-entry.ts';

/** A straight line through measured sizes. */
export interface Line {
  /** Value of an empty catalogue. */
  readonly fixed: number;
  /** What one more plan adds. */
  readonly each: number;
  /** The two sizes that it goes through. */
  readonly sizes: readonly number[];
}

/** What is carried on to sizes that nobody has built. */
interface Carried {
  readonly name: string;
  readonly figure: string;
  /** Raw values of the figure that are added up; all that are given in seconds, where none is named. */
  readonly raw: readonly string[];
  /** Of the sum, for the unit that is printed. */
  readonly divisor: number;
}

const seconds = ['read s', 'gate s', 'pages s', 'index s', 'offline s'];

/**
 * Rows of the outlook: which raw values of which figure are carried on, and in what unit. Memory is none of them: a heap
 * that has room grows into it, so that small catalogues seem to need more for each plan than large ones.
 */
export const carried: readonly Carried[] = [
  { name: 'Astro, CPU hours', figure: 'site.cost', raw: ['Astro s'], divisor: 3600 },
  { name: 'all steps, CPU hours', figure: 'build.cost', raw: seconds, divisor: 3600 },
  { name: 'site, GB', figure: 'site.bytes', raw: ['MB'], divisor: 1000 },
  { name: 'files of the site', figure: 'site.files', raw: ['files'], divisor: 1 },
  { name: 'kept by builds, GB', figure: 'kept.bytes', raw: ['MB'], divisor: 1000 },
];

/**
 * The line through the two largest sizes of which a figure was saved; null where there are not two, since what every site
 * costs, however small, would be taken for the cost of its plans.
 *
 * @throws Error where an entry lacks a raw value that is carried on
 */
export const lineOf = (
  entries: readonly FigureEntry[],
  { figure, raw }: Omit<Carried, 'name' | 'divisor'>,
): Line | null => {
  const newest = new Map(
    entries.filter((entry) => entry.figure === figure).map((entry) => [entry.plans, entry] as const),
  );
  const points = [...newest.values()]
    .sort((a, b) => a.plans - b.plans)
    .slice(-2)
    .map((entry) => ({
      plans: entry.plans,
      value: raw.reduce((sum, name) => {
        const value = entry.raw[name];
        if (value === undefined)
          throw new Error(`Unexpected absence of "${name}" in ${figure} at ${entry.plans}, expected it.`);
        return sum + value;
      }, 0),
    }));
  const [first, second] = points;
  if (first === undefined || second === undefined) return null;
  const each = (second.value - first.value) / (second.plans - first.plans);
  return { fixed: first.value - each * first.plans, each, sizes: [first.plans, second.plans] };
};

/** Value of a line for a number of plans. */
export const at = ({ fixed, each }: Line, plans: number): number => fixed + each * plans;
