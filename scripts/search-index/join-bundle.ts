import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Abbreviation } from '../../src/schemas/abbreviation.ts';
import { writeHeld } from '../../src/search/held.ts';
import type { Name } from '../../src/search/name.ts';
import { packNames } from '../../src/search/pack-names.ts';
import { type RunFile, runFile, writeRuns } from '../../src/search/run-directory.ts';
import { searchFilesFile } from '../../src/search/search-files.ts';
import { suggestionsFile } from '../../src/search/suggest.ts';
import {
  joinVocabularies,
  type ShardPlace,
  type Vocabulary,
  vocabularyFile,
  writeVocabulary,
} from '../../src/search/vocabulary.ts';
import { keyOf } from '../../src/search/words.ts';
import { joinShards } from './join-shards.ts';
import { listFiles } from './list-files.ts';
import { shardRuns, shardVocabulary } from './write-shard.ts';

/** Names the indexes of the last build in their cache, for whoever joins those of several. */
export const writtenFile = 'written.json';

/** An index as it lies in the cache of the build that wrote it. */
export interface WrittenShard extends Pick<ShardPlace, 'tag' | 'years'> {
  readonly folder: string;
}

/** What stands in a bundle beside its indexes. */
export interface BundleNames {
  readonly names: readonly Name[];
  readonly abbreviations: readonly Abbreviation[];
}

const readEach = async <T>(shards: readonly WrittenShard[], file: string): Promise<T[]> => {
  const values: T[] = [];
  for (const { folder } of shards) values.push(JSON.parse(await readFile(join(folder, file), 'utf8')));
  return values;
};

/** A directory of runs of words tells which of several indexes hold a phrase; one index needs none. */
const joinRuns = async (shards: readonly WrittenShard[]): Promise<RunFile[]> =>
  shards.length < 2 ? [] : writeRuns(await readEach<string[]>(shards, shardRuns));

/**
 * Puts written indexes, of one build or of several, into one bundle, with what they hold and the names beside them. The
 * bundle is made beside its place and put there when it is complete.
 *
 * @param shards in the order in which they are asked; their tags differ
 * @returns number of records
 */
export const joinBundle = async (
  shards: readonly WrittenShard[],
  { names, abbreviations }: BundleNames,
  folder: string,
): Promise<number> => {
  const unfinished = `${folder}.unfinished-${process.pid}`;
  await joinShards(
    shards.map((shard) => shard.folder),
    unfinished,
  );
  const parts = await readEach<Vocabulary>(shards, shardVocabulary);
  const joined = joinVocabularies(parts);
  const runs = await joinRuns(shards);
  const vocabulary: Vocabulary = {
    ...joined,
    abbreviations,
    runFiles: runs.length,
    shards: shards.map(({ tag, years }, at) => ({
      tag,
      years,
      held: writeHeld(joined.syllables, parts[at]?.syllables ?? []),
      heldNumbers: writeHeld(joined.numbers.map(keyOf), parts[at]?.numbers.map(keyOf) ?? []),
    })),
  };
  await writeFile(join(unfinished, vocabularyFile), writeVocabulary(vocabulary));
  await writeFile(join(unfinished, suggestionsFile), packNames(names));
  if (runs.length > 0) await mkdir(join(unfinished, dirname(runFile(0))));
  for (const [at, file] of runs.entries())
    await writeFile(join(unfinished, runFile(at)), JSON.stringify(file));
  await writeFile(join(unfinished, searchFilesFile), JSON.stringify(await listFiles(unfinished, shards)));
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
  return joined.records;
};
