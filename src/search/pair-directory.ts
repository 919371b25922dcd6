import { foldKey } from './bare.ts';
import type { CutRecord } from './cut-record.ts';
import { isNumberKey } from './encode.ts';
import { isHeld, writeHeld } from './held.ts';
import type { Word } from './words.ts';

/**
 * Two neighbouring words, marks aside. Where a bundle has several indexes, a directory tells which of them hold a pair, so
 * that a rare phrase opens the one index that has it and not every year. It stands in many small files, of which a query
 * fetches one a pair.
 */
export type Pair = readonly [first: string, second: string];

/** Neighbouring pairs of keys; what follows a document number is no pair, since such a word is indexed alone. */
export const neighbours = (keys: readonly string[]): Pair[] =>
  keys.slice(1).flatMap((key, at): Pair[] => {
    const before = keys[at] ?? '';
    return isNumberKey(before) ? [] : [[before, key]];
  });

const separator = ' ';
const folded = ([first, second]: Pair): string => `${foldKey(first)}${separator}${foldKey(second)}`;

/** Gathers the pairs of records, one record at a time. */
export class PairTally {
  readonly #pairs = new Set<string>();

  add({ title, text }: CutRecord): void {
    this.#addWords(title);
    this.#addWords(text);
  }

  #addWords(words: readonly Word[]): void {
    let before = '';
    for (const { key } of words) {
      if (before !== '' && !isNumberKey(before)) this.#pairs.add(folded([before, key]));
      before = key;
    }
  }

  /** The pairs, folded, sorted. */
  pairs(): string[] {
    return [...this.#pairs].sort();
  }
}

/** Second words by which indexes hold them, as `writeHeld` writes it, by first word. */
export type PairFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Pairs that one file holds on average. */
const pairsEach = 250;
const folder = 'pairs';

/** Path of a file of the directory, within the bundle. */
export const pairFile = (at: number): string => `${folder}/${at}.json`;

/** File that holds the pairs of a first word, by FNV-1a over its UTF-16 units. */
const fileOf = (first: string, files: number): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < first.length; at += 1)
    hash = Math.imul(hash ^ first.charCodeAt(at), 0x01000193) >>> 0;
  return hash % files;
};

/**
 * Writes the directory of several indexes.
 *
 * @param indexes pairs of each index, as `PairTally` gives them
 * @returns the files in the order of their numbers
 */
export const writePairs = (indexes: readonly (readonly string[])[]): PairFile[] => {
  const holders = new Map<string, number[]>();
  for (const [index, pairs] of indexes.entries()) {
    for (const pair of pairs) {
      const known = holders.get(pair);
      if (known === undefined) holders.set(pair, [index]);
      else known.push(index);
    }
  }
  const all = indexes.map((_pairs, index) => index);
  const count = Math.max(1, Math.ceil(holders.size / pairsEach));
  const files = Array.from({ length: count }, (): Record<string, Record<string, string>> => ({}));
  for (const pair of [...holders.keys()].sort()) {
    const [first = '', second = ''] = pair.split(separator);
    const held = writeHeld(all, holders.get(pair) ?? []);
    const file = files[fileOf(first, count)] ?? {};
    const own = file[first] ?? {};
    file[first] = own;
    own[held] = own[held] === undefined ? second : `${own[held]}${separator}${second}`;
  }
  return files;
};

/** Which indexes hold all of some pairs. */
export interface PairDirectory {
  /** @returns numbers of the indexes, ascending; null where the directory cannot tell */
  readonly holding: (pairs: readonly Pair[]) => Promise<readonly number[] | null>;
}

/**
 * Opens a directory.
 *
 * @param files number of its files; 0 where there is none
 * @param indexes number of indexes
 * @param load reads one file
 */
export const openPairs = (
  files: number,
  indexes: number,
  load: (path: string) => Promise<PairFile>,
): PairDirectory => {
  const loaded = new Map<number, Promise<PairFile | null>>();
  const fileAt = (at: number): Promise<PairFile | null> => {
    const known = loaded.get(at);
    if (known !== undefined) return known;
    // A directory that cannot be read costs more downloads, never an answer.
    const made = load(pairFile(at)).catch(() => null);
    loaded.set(at, made);
    return made;
  };
  const holdersOf = async (pair: Pair): Promise<ReadonlySet<number> | null> => {
    const [first = '', second = ''] = folded(pair).split(separator);
    const file = await fileAt(fileOf(first, files));
    if (file === null) return null;
    const own = Object.hasOwn(file, first) ? file[first] : undefined;
    const found = Object.entries(own ?? {}).find(([, seconds]) => seconds.split(separator).includes(second));
    const held = found?.[0];
    const all = Array.from({ length: indexes }, (_value, at) => at);
    return new Set(held === undefined ? [] : all.filter((at) => isHeld(held, at)));
  };
  return {
    holding: async (pairs) => {
      if (files === 0 || pairs.length === 0) return null;
      const told = (await Promise.all(pairs.map(holdersOf))).filter((holders) => holders !== null);
      if (told.length === 0) return null;
      return Array.from({ length: indexes }, (_value, at) => at).filter((at) =>
        told.every((holders) => holders.has(at)),
      );
    },
  };
};
