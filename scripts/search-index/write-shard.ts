import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { includeCharacters } from '../../src/search/encode.ts';
import { indexRecord } from '../../src/search/index-record.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';
import { Failure } from '../failure.ts';
import { slimShard } from './slim-shard.ts';

/** Name of the file in a shard that holds its own vocabulary; it is no part of the bundle. */
export const shardVocabulary = 'vocabulary.part.json';
const nameLength = 8;

const assertNone = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Failure(`The search index could not be built: ${errors.join('; ')}.`);
};

/** Records with nothing to be found by, such as a heading that was lost, are left out. */
const hasWords = ({ content, meta }: ReturnType<typeof indexRecord>): boolean =>
  content !== '' || meta['title'] !== '';

/** Newest first: Pagefind gives equal hits in the order in which they were added. */
const newestFirst = (a: SearchRecord, b: SearchRecord): number =>
  Number(a.filters.kind === 'section') - Number(b.filters.kind === 'section') || b.day.localeCompare(a.day);

/**
 * Writes one shard. Pagefind's own process, which holds the whole shard in memory, is ended before this returns.
 *
 * @param language tag under which the shard stands in the bundle, `vi` or `vi-2024`
 * @param digest names the shard by its contents; hexadecimal
 * @param folder takes the place of what stood there only when the shard is complete
 * @throws Failure with Pagefind's words where it reports an error
 */
export const writeShard = async (
  records: readonly SearchRecord[],
  language: string,
  digest: string,
  folder: string,
): Promise<void> => {
  const unfinished = `${folder}.unfinished-${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  try {
    const { index, errors } = await createIndex({ includeCharacters, forceLanguage: language });
    assertNone(errors);
    if (index === undefined) throw new Failure('The search index could not be built: Pagefind gave none.');
    for (const [at, record] of records.toSorted(newestFirst).entries()) {
      const written = indexRecord(record, language, at);
      if (hasWords(written)) assertNone((await index.addCustomRecord(written)).errors);
    }
    assertNone((await index.writeFiles({ outputPath: unfinished })).errors);
  } finally {
    await close();
  }
  await slimShard(unfinished, digest.slice(0, nameLength));
  await writeFile(join(unfinished, shardVocabulary), JSON.stringify(vocabularyOf(records, [])));
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
};
