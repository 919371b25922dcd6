import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartName } from '../../src/loaders/shard/part.ts';
import { unpackNames } from '../../src/search/pack-names.ts';
import { suggestionsFile } from '../../src/search/suggest.ts';
import { readVocabulary, vocabularyFile } from '../../src/search/vocabulary.ts';
import { joinBundle, type WrittenShard, writtenFile } from '../search-index/join-bundle.ts';

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'));

/** The indexes that a part's build left in its cache. */
const writtenBy = (home: string, part: PartName): WrittenShard[] => {
  const cache = join(home, part, 'cache/search');
  const file = join(cache, writtenFile);
  if (!existsSync(file)) return [];
  return readJson<WrittenShard[]>(file).map((shard) => ({ ...shard, folder: join(cache, shard.folder) }));
};

/**
 * Joins the search indexes of all parts into one bundle, so that one search answers from all. The names that it suggests
 * are those of the hub.
 *
 * @param target folder of the bundle; what stood there is replaced
 * @returns number of records
 */
export const joinSearch = async (
  home: string,
  parts: readonly PartName[],
  target: string,
): Promise<number> => {
  const hub = join(home, 'hub/site/pagefind');
  const names = unpackNames(readFileSync(join(hub, suggestionsFile), 'utf8'));
  const { abbreviations } = readVocabulary(readFileSync(join(hub, vocabularyFile), 'utf8'));
  const shards = parts.flatMap((part) => writtenBy(home, part));
  return joinBundle(shards, { names, abbreviations }, target);
};
