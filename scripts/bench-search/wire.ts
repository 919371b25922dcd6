import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { search } from '../../src/search/search.ts';
import { suggestionsFile } from '../../src/search/suggest.ts';
import { vocabularyFile } from '../../src/search/vocabulary.ts';
import { openIndex } from '../open-index.ts';

/** What one question downloads. */
export interface WireCost {
  /** Asked first on a fresh page, all that search loads included. */
  readonly cold: number;
  /** Asked again after another question on the same page. */
  readonly next: number;
  /** Files of the first. */
  readonly files: number;
  /** Indexes that were opened for the first. */
  readonly indexes: number;
}

const plainText = /\.(?:json|js)$/;
const meta = /\.pf_meta$/;

/** Sizes of the files of a bundle as a server sends them: text packed by gzip, the rest as it is. */
const sizesOf = (folder: string): ((path: string) => number) => {
  const known = new Map<string, number>();
  return (path) => {
    const size = known.get(path);
    if (size !== undefined) return size;
    const bytes = readFileSync(join(folder, path));
    const made = plainText.test(path) ? gzipSync(bytes, { level: 6 }).length : bytes.length;
    known.set(path, made);
    return made;
  };
};

/** Files that the search page loads before any question, which Node reads without fetching. */
const core = (folder: string): string[] =>
  ['pagefind.js', 'pagefind-worker.js', vocabularyFile, suggestionsFile].filter((path) =>
    existsSync(join(folder, path)),
  );

/**
 * Counts what questions download, each on a page of its own and then after the question before it. The page, its own
 * scripts and the printed names of ids are not counted.
 *
 * @param folder a written bundle
 */
export const wireCosts = async (folder: string, queries: readonly string[]): Promise<WireCost[]> => {
  const sizeOf = sizesOf(folder);
  const costs: WireCost[] = [];
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((total, path) => total + sizeOf(path), 0);
  for (const [at, query] of queries.entries()) {
    const read = new Set<string>();
    const index = await openIndex(folder, (path) => read.add(path));
    await search(index, query);
    const first = new Set([...core(folder), ...read]);
    const before = new Set(first);
    await search(index, queries[(at + 1) % queries.length] ?? query);
    costs.push({
      cold: sum(first),
      next: sum([...read].filter((path) => !before.has(path))),
      files: first.size,
      indexes: [...first].filter((path) => meta.test(path)).length,
    });
  }
  return costs;
};
