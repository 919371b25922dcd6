import { fnvOf } from '../pipeline/text/fnv.ts';
import { isRecord } from '../schemas/is-record.ts';
import { bare, foldKey } from './bare.ts';
import type { CutRecord } from './cut-record.ts';
import { isNumberKey } from './encode.ts';
import { isHeld, writeHeld } from './held.ts';

/**
 * Two or three neighbouring words. Where a bundle has several indexes, a directory tells which of them hold a run, so that
 * a phrase opens the indexes that have it and not every year: each of its pairs may be in all of them, its threes hardly
 * are. The directory stands in many small files, of which a query fetches one a run.
 */
export interface Run {
  /** Their keys. */
  readonly words: readonly string[];
  /** Whether marks must be as written. */
  readonly isMarked: boolean;
  /** Whether the last word may be the beginning of a longer one; marks are left aside then. */
  readonly isOpen: boolean;
}

/** Stretches of keys that may hold runs: what follows a document number is no neighbour, since such a word is indexed alone. */
const stretches = (keys: readonly string[]): string[][] => {
  const made: string[][] = [[]];
  for (const key of keys) {
    made.at(-1)?.push(key);
    if (isNumberKey(key)) made.push([]);
  }
  return made;
};

const inRow = (keys: readonly string[], size: number): string[][] =>
  keys.slice(size - 1).map((_last, at) => keys.slice(at, at + size));

const loose = (words: readonly string[]): Run => ({ words, isMarked: false, isOpen: false });

/** The fewest runs that tell of a phrase, marks aside: its threes, and pairs where it is shorter or a number parts it. */
export const runsOf = (keys: readonly string[]): Run[] =>
  stretches(keys).flatMap((own) => inRow(own, own.length > 2 ? 3 : 2).map(loose));

/** The same of a phrase with its marks as written. */
export const markedRunsOf = (keys: readonly string[]): Run[] =>
  runsOf(keys).map((run) => ({ ...run, isMarked: true }));

/** The same of a phrase whose last word may be the beginning of a longer one. */
export const openRunsOf = (keys: readonly string[]): Run[] => {
  const runs = runsOf(keys);
  const isLast = (at: number): boolean =>
    at === runs.length - 1 && stretches(keys).at(-1)?.at(-1) === keys.at(-1);
  return runs.map((run, at) => (isLast(at) ? { ...run, isOpen: true } : run));
};

const allIn = (keys: readonly string[]): string[][] =>
  stretches(keys).flatMap((own) => [...inRow(own, 2), ...inRow(own, 3)]);

/** All runs of a phrase, marks aside. */
export const allRunsOf = (keys: readonly string[]): Run[] => allIn(keys).map(loose);

const separator = ' ';
const beforeOf = (words: readonly string[]): string => words.slice(0, -1).map(foldKey).join(separator);

/** Parts the words of a run within a file of the directory, where a space parts runs. */
const joint = '=';
/** A run as a file names it below the folded words before its last one: in full where any of its words has a mark. */
const written = (words: readonly string[]): string =>
  words.every((key) => foldKey(key) === key) ? (words.at(-1) ?? '') : words.join(joint);

/** Whether what a file names is a run that is asked for. */
const isMeant = ({ words, isMarked, isOpen }: Run): ((known: string) => boolean) => {
  const last = words.at(-1) ?? '';
  if (isOpen) return (known) => bare(known.slice(known.lastIndexOf(joint) + 1)).startsWith(bare(last));
  if (isMarked) return (known) => known === written(words);
  return (known) => foldKey(known.slice(known.lastIndexOf(joint) + 1)) === foldKey(last);
};

/** Gathers the runs of records, one record at a time. */
export class RunTally {
  readonly #runs = new Set<string>();

  add({ title, text }: CutRecord): void {
    for (const words of [title, text])
      for (const run of allIn(words.map(({ key }) => key))) this.#runs.add(run.join(separator));
  }

  /** The runs as written, their words parted by a space, sorted. */
  runs(): string[] {
    return [...this.#runs].sort();
  }
}

/** Runs by which indexes hold them, as `writeHeld` writes it, by their words but the last, marks aside. */
export type RunFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

const isRunFile = (value: unknown): value is RunFile =>
  isRecord(value) && Object.values(value).every(isRecord);

/** Runs that one file holds on average. */
const runsEach = 125;
const folder = 'runs';

/** Path of a file of the directory, within the bundle. */
export const runFile = (at: number): string => `${folder}/${at}.json`;

/** File that holds the runs that begin with some words, by FNV-1a over their UTF-16 units. */
const fileOf = (before: string, files: number): number => fnvOf(before) % files;

/**
 * Writes the directory of several indexes.
 *
 * @param indexes runs of each index, as `RunTally` gives them
 * @returns the files in the order of their numbers
 */
export const writeRuns = (indexes: readonly (readonly string[])[]): RunFile[] => {
  const holders = new Map<string, number[]>();
  for (const [index, runs] of indexes.entries()) {
    for (const run of runs) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [index]);
      else known.push(index);
    }
  }
  const all = indexes.map((_runs, index) => index);
  const count = Math.max(1, Math.ceil(holders.size / runsEach));
  const files = Array.from({ length: count }, (): Record<string, Record<string, string>> => ({}));
  for (const run of [...holders.keys()].sort()) {
    const words = run.split(separator);
    const before = beforeOf(words);
    const held = writeHeld(all, holders.get(run) ?? []);
    const file = files[fileOf(before, count)] ?? {};
    const own = file[before] ?? {};
    file[before] = own;
    own[held] = own[held] === undefined ? written(words) : `${own[held]}${separator}${written(words)}`;
  }
  return files;
};

/** Which indexes hold some runs. */
export interface RunDirectory {
  /** @returns of each run the numbers of the indexes that hold it, in the order of the runs; null where the directory cannot tell */
  readonly holders: (runs: readonly Run[]) => Promise<readonly (ReadonlySet<number> | null)[]>;
}

/**
 * Opens a directory.
 *
 * @param files number of its files; 0 where there is none
 * @param indexes number of indexes
 * @param load reads one file
 */
export const openRuns = (
  files: number,
  indexes: number,
  load: (path: string) => Promise<unknown>,
): RunDirectory => {
  const loaded = new Map<number, Promise<RunFile | null>>();
  const fileAt = (at: number): Promise<RunFile | null> => {
    const known = loaded.get(at);
    if (known !== undefined) return known;
    // A directory that cannot be read costs more downloads, never an answer.
    const made = load(runFile(at)).then(
      (file) => (isRunFile(file) ? file : null),
      () => null,
    );
    loaded.set(at, made);
    return made;
  };
  const holdersOf = async (run: Run): Promise<ReadonlySet<number> | null> => {
    if (files === 0) return null;
    const before = beforeOf(run.words);
    const file = await fileAt(fileOf(before, files));
    if (file === null) return null;
    const own = Object.hasOwn(file, before) ? file[before] : undefined;
    const meant = isMeant(run);
    const found = Object.entries(own ?? {}).filter(([, known]) => known.split(separator).some(meant));
    const all = Array.from({ length: indexes }, (_value, at) => at);
    return new Set(all.filter((at) => found.some(([held]) => isHeld(held, at))));
  };
  return { holders: (runs) => Promise.all(runs.map(holdersOf)) };
};
