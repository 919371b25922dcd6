/** Name of the published list of the files that search needs, beside Pagefind's own files: `/pagefind/files.json`. */
export const searchFilesFile = 'files.json';

/** A file by its path within the bundle, and its size as it lies on the disk. */
export interface SearchFile {
  readonly path: string;
  readonly bytes: number;
}

/** What one index of the bundle needs beyond the core. */
export interface ShardFiles {
  /** Tag of the index in the vocabulary: `vi` holds the newest years and what stands beside the plans. */
  readonly tag: string;
  /** Years of its plans; empty where it may hold any. */
  readonly years: readonly string[];
  /** Size of all of its files, fragments included. */
  readonly bytes: number;
  readonly files: readonly SearchFile[];
  /** The texts of the hits, too many to be named one by one; `shardPaths` names them. */
  readonly fragments: { readonly folder: string; readonly count: number; readonly bytes: number };
}

/**
 * Every file of the bundle that search reads, so that it can be kept for use without a connection: the core is needed
 * before the first answer, then each index is of use alone, in the order in which they stand. The page itself, its scripts
 * and `/tim-kiem/ten.json` are no part of the bundle.
 */
export interface SearchFiles {
  /** Changes with every change of a file; hexadecimal. */
  readonly version: string;
  /** Size of everything. */
  readonly bytes: number;
  readonly core: readonly SearchFile[];
  readonly shards: readonly ShardFiles[];
}

/** Name of a fragment file by its number, within the folder of its shard. */
export const fragmentName = (at: number): string => `${at.toString(36)}.pf_fragment`;

/** Paths of all files of one index, what a search asks for first at the beginning. */
export function* shardPaths({ files, fragments: { folder, count } }: ShardFiles): Generator<string> {
  for (const { path } of files) yield path;
  for (let at = 0; at < count; at += 1) yield `${folder}/${fragmentName(at)}`;
}
