import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Abbreviation } from '../src/schemas/abbreviation.ts';
import { recordFormat } from '../src/search/index-record.ts';
import type { Name } from '../src/search/name.ts';
import type { SearchRecord } from '../src/search/record.ts';
import type { ShardPlace } from '../src/search/vocabulary.ts';
import { projectRoot } from './project-root.ts';
import { joinBundle, writtenFile } from './search-index/join-bundle.ts';
import { beside, readSpool, type Spooled, spoolRecords } from './search-index/spool.ts';
import { writeShard } from './search-index/write-shard.ts';

/** Everything that an index is written from. */
export interface IndexInput {
  /** Read once, one at a time. */
  readonly records: Iterable<SearchRecord>;
  /** Asked for when the records have been read. */
  readonly names: () => readonly Name[];
  readonly abbreviations: readonly Abbreviation[];
}

/** Where an index is written, and how. */
export interface IndexPlace {
  /** The bundle's folder; what stood there is replaced when all is written. */
  readonly folder: string;
  /** Holds finished shards, by digest of their contents; a shard that stands there is not built again. */
  readonly cache: string;
  /** Begins the tags of its indexes, so that those of several builds can be joined; without one they begin with `vi`. */
  readonly tag?: string;
  /** Length of the records that one index holds, as JSON in UTF-16 units; beyond it, years have indexes of their own. */
  readonly together?: number;
}

/** What was written. */
export interface IndexReport {
  readonly records: number;
  readonly shards: number;
  /** Shards that were not taken from the cache. */
  readonly built: number;
}

/**
 * Pagefind's process takes some 100 bytes of memory for each unit of a record: this keeps it within two gigabytes, and
 * is about 3,000 plans of two pages, or 800 of eight.
 */
const mostTogether = 18_000_000;
const language = 'vi';
const shardName = /^[0-9a-f]{64}$/;

/** Texts in one file where there are several indexes: one file a text would be more files than many hosts take. */
const manyEach = 2;

/** Records that are indexed together. */
interface Shard extends Pick<ShardPlace, 'tag' | 'years'> {
  readonly digest: string;
  readonly recordsEach: number;
  readonly spools: readonly Spooled[];
}

const pagefindVersion = async (): Promise<string> => {
  const path = join(projectRoot, 'node_modules/pagefind/package.json');
  const { version }: { version: string } = JSON.parse(await readFile(path, 'utf8'));
  return version;
};

/** Files that are indexed together: from the oldest year on, as many as fit, so that a new plan changes few of them. */
const groupSpools = (spools: readonly Spooled[], together: number): (readonly Spooled[])[] => {
  if (spools.reduce((sum, { size }) => sum + size, 0) <= together) return [spools];
  const groups: Spooled[][] = [];
  let size = 0;
  for (const spool of spools.filter(({ year }) => year !== beside)) {
    const last = groups.at(-1);
    if (last === undefined || size + spool.size > together) {
      groups.push([spool]);
      size = spool.size;
    } else {
      last.push(spool);
      size += spool.size;
    }
  }
  // What stands beside the plans is found in most searches, as are the newest plans.
  const [newest = [], ...older] = groups.reverse();
  return [[...newest, ...spools.filter(({ year }) => year === beside)], ...older];
};

const tagOf = ([first]: readonly Spooled[], isFirst: boolean, start: string): string => {
  if (first === undefined || isFirst) return start;
  return `${start}-${first.year}${first.part === 0 ? '' : `p${first.part}`}`;
};

const shardsOf = (
  spools: readonly Spooled[],
  { together = mostTogether, tag: start = language }: IndexPlace,
  version: string,
): Shard[] =>
  groupSpools(spools, together).map((own, at, { length }) => {
    const tag = tagOf(own, at === 0, start);
    const recordsEach = length > 1 || start !== language ? manyEach : 1;
    const hash = createHash('sha256').update(`${version} ${recordFormat} ${tag} ${recordsEach}`);
    for (const { digest } of own) hash.update(digest);
    const years = tag === language ? [] : [...new Set(own.map(({ year }) => year))];
    return { tag, years, digest: hash.digest('hex'), spools: own, recordsEach };
  });

const dropUnused = async (cache: string, shards: readonly Shard[]): Promise<void> => {
  const used = new Set(shards.map(({ digest }) => digest));
  for (const name of await readdir(cache)) {
    if (shardName.test(name) && !used.has(name))
      await rm(join(cache, name), { recursive: true, force: true });
  }
};

/**
 * Writes a search index: a Pagefind bundle, with the vocabulary and the names beside it. The same records give the same
 * bytes. Memory is bounded by the largest shard, whatever the number of plans.
 *
 * @throws Failure with Pagefind's words where it reports an error
 */
export const writeIndex = async (
  { records, names, abbreviations }: IndexInput,
  place: IndexPlace,
): Promise<IndexReport> => {
  const { folder, cache, together = mostTogether } = place;
  // Named by the process, so that two builds at a time do not write over each other.
  const spool = join(cache, `spool-${process.pid}`);
  const spools = await spoolRecords(records, spool, together);
  const shards = shardsOf(spools, place, await pagefindVersion());
  const missing = shards.filter(({ digest }) => !existsSync(join(cache, digest)));
  for (const shard of missing) {
    const own: SearchRecord[] = [];
    for (const spool of shard.spools) for (const record of await readSpool(spool)) own.push(record);
    await writeShard(own, shard.tag, shard.digest, join(cache, shard.digest), shard.recordsEach);
  }
  const written = shards.map(({ tag, years, digest }) => ({ tag, years, folder: digest }));
  const counted = await joinBundle(
    written.map((shard) => ({ ...shard, folder: join(cache, shard.folder) })),
    { names: names(), abbreviations },
    folder,
  );
  await rm(spool, { recursive: true });
  await dropUnused(cache, shards);
  await writeFile(join(cache, writtenFile), JSON.stringify(written));
  return { records: counted, shards: shards.length, built: missing.length };
};
