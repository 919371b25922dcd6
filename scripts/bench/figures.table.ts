/** What a figure has to keep to. */
export interface Gate {
  readonly bound: 'most' | 'least';
  readonly value: number;
  /** Fewest plans from which on the gate is meant; below it the cost of starting dominates. */
  readonly fromPlans: number;
}

/** One figure of the bench. */
export interface FigureRow {
  readonly id: string;
  /** What it is, with what is divided by what. */
  readonly title: string;
  readonly unit:
    | 'ratio'
    | 'share'
    | 'MB/s'
    | 'MB'
    | 'kB a plan'
    | 'bytes'
    | 'ms a plan'
    | 'files'
    | 'indexes';
  readonly better: 'lower' | 'higher';
  /** Change, as a share of the older value, below which two runs are called the same; 0 for what is counted. */
  readonly noise: number;
  readonly gate: Gate | null;
}

const most = (value: number, fromPlans = 0): Gate => ({ bound: 'most', value, fromPlans });
const least = (value: number, fromPlans = 0): Gate => ({ bound: 'least', value, fromPlans });

/** Share by which user time of the same work differs on a machine that has other work to do. */
const cpuNoise = 0.15;
const memoryNoise = 0.1;

/** All figures, in the order in which they are printed. CPU is user time; MB are 10⁶ bytes, kB 10³. */
export const figureRows: readonly FigureRow[] = [
  {
    id: 'reading.speed',
    title: 'Whole reading of a text, one core',
    unit: 'MB/s',
    better: 'higher',
    noise: cpuNoise,
    gate: least(10),
  },
  {
    id: 'reading.json',
    title: 'Whole reading / `JSON.parse` of the same texts',
    unit: 'ratio',
    better: 'lower',
    noise: cpuNoise,
    gate: most(25),
  },
  {
    id: 'pages.plain',
    title: 'Astro / plain Node generator, the plan pages alone',
    unit: 'ratio',
    better: 'lower',
    noise: cpuNoise,
    gate: most(4, 5000),
  },
  {
    id: 'pages.floor',
    title: 'Astro / bare writing of the same bytes, the plan pages alone',
    unit: 'ratio',
    better: 'lower',
    noise: cpuNoise,
    gate: most(14, 5000),
  },
  {
    id: 'plain.floor',
    title: 'Plain Node generator / bare writing of the same bytes',
    unit: 'ratio',
    better: 'lower',
    noise: cpuNoise,
    gate: most(5, 5000),
  },
  {
    id: 'site.floor',
    title: 'Astro build of the whole site / bare writing of its bytes',
    unit: 'ratio',
    better: 'lower',
    noise: cpuNoise,
    gate: most(14, 5000),
  },
  {
    id: 'site.cost',
    title: 'Astro build of the whole site',
    unit: 'ms a plan',
    better: 'lower',
    noise: cpuNoise,
    gate: null,
  },
  {
    id: 'build.cost',
    title: 'All steps of a cold build, reading and index included',
    unit: 'ms a plan',
    better: 'lower',
    noise: cpuNoise,
    gate: null,
  },
  {
    id: 'site.marginal',
    title: 'Cost of one more plan in the Astro build: from the next smaller size on / up to it',
    unit: 'ratio',
    better: 'lower',
    noise: cpuNoise,
    gate: most(1.2, 5000),
  },
  {
    id: 'warm.pages',
    title: 'Astro build after a change of one plan / cold, both keeping pages',
    unit: 'share',
    better: 'lower',
    noise: cpuNoise,
    gate: most(0.3, 5000),
  },
  {
    id: 'warm.build',
    title: 'All steps after a change of one plan / cold',
    unit: 'share',
    better: 'lower',
    noise: cpuNoise,
    gate: most(0.3, 5000),
  },
  {
    id: 'warm.differing',
    title: 'Files of the build after a change that differ from a full build of the same content',
    unit: 'files',
    better: 'lower',
    noise: 0,
    gate: most(0),
  },
  {
    id: 'keeping.cost',
    title: 'Cold Astro build that keeps its pages / one that does not',
    unit: 'ratio',
    better: 'lower',
    noise: cpuNoise,
    gate: most(1.6),
  },
  {
    id: 'build.memory',
    title: 'Memory of the largest process of a cold build',
    unit: 'MB',
    better: 'lower',
    noise: memoryNoise,
    gate: most(2000),
  },
  {
    id: 'site.memory-slope',
    title: 'Memory of the Astro build for one more plan, from the next smaller size on',
    unit: 'kB a plan',
    better: 'lower',
    noise: memoryNoise,
    gate: most(60, 5000),
  },
  {
    id: 'store.bytes',
    title: 'Content store of Astro',
    unit: 'kB a plan',
    better: 'lower',
    noise: 0.02,
    gate: most(1.5, 1000),
  },
  {
    id: 'kept.bytes',
    title: 'All that builds keep: readings, store, pages, indexes',
    unit: 'kB a plan',
    better: 'lower',
    noise: 0.02,
    gate: null,
  },
  {
    id: 'site.bytes',
    title: 'The built site, search included',
    unit: 'kB a plan',
    better: 'lower',
    noise: 0.02,
    gate: null,
  },
  {
    id: 'site.files',
    title: 'Files of the built site',
    unit: 'files',
    better: 'lower',
    noise: 0.02,
    gate: null,
  },
  {
    id: 'index.cost',
    title: 'Search index / Astro build',
    unit: 'ratio',
    better: 'lower',
    noise: cpuNoise,
    gate: most(3),
  },
  {
    id: 'index.memory',
    title: 'Memory of the largest process that writes the index',
    unit: 'MB',
    better: 'lower',
    noise: memoryNoise,
    gate: most(2000),
  },
  {
    id: 'index.rebuilt',
    title: 'Indexes built anew after a change of one plan',
    unit: 'indexes',
    better: 'lower',
    noise: 0,
    gate: most(1),
  },
  {
    id: 'page.gzip',
    title: 'Plan page with its styles, packed: median',
    unit: 'bytes',
    better: 'lower',
    noise: 0.01,
    gate: most(12_000),
  },
  {
    id: 'page.heaviest',
    title: 'Plan page with its styles, packed: heaviest',
    unit: 'bytes',
    better: 'lower',
    noise: 0.01,
    gate: most(15_000),
  },
  {
    id: 'page.script',
    title: 'Scripts of a plan page, packed',
    unit: 'bytes',
    better: 'lower',
    noise: 0.01,
    gate: most(4096),
  },
  {
    id: 'page.largest',
    title: 'Largest page of the site, as it is',
    unit: 'bytes',
    better: 'lower',
    noise: 0.01,
    gate: most(150_000),
  },
  {
    id: 'file.largest',
    title: 'Largest file of the site that is no page; a host of files takes 25 MiB at most',
    unit: 'bytes',
    better: 'lower',
    noise: 0.01,
    gate: most(25 * 2 ** 20),
  },
  {
    id: 'search.first',
    title: 'First question on a fresh page, all that search loads: median',
    unit: 'bytes',
    better: 'lower',
    noise: 0.02,
    gate: most(350_000),
  },
  {
    id: 'search.next',
    title: 'A further question on the same page: median',
    unit: 'bytes',
    better: 'lower',
    noise: 0.02,
    gate: most(150_000),
  },
  {
    id: 'search.inexact',
    title: 'First question in which a word was left out or misspelt: median',
    unit: 'bytes',
    better: 'lower',
    noise: 0.02,
    gate: most(500_000),
  },
];

/** @throws Error for an id that no figure has */
export const figureOf = (id: string): FigureRow => {
  const row = figureRows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`Unexpected figure ${id}, expected one of the table.`);
  return row;
};
