import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { cutRecord } from '../../src/search/cut-record.ts';
import { includeCharacters } from '../../src/search/encode.ts';
import { indexRecord } from '../../src/search/index-record.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { RunTally } from '../../src/search/run-directory.ts';
import { VocabularyTally } from '../../src/search/vocabulary.ts';
import { Failure } from '../failure.ts';
import { slimShard } from './slim-shard.ts';

/** Names of the files in a shard that hold its own vocabulary and runs of words; they are no part of the bundle. */
export const shardVocabulary = 'vocabulary.part.json';
export const shardRuns = 'runs.part.json';
/**
 * Files in which Pagefind leaves the texts of a shard, by the record's name: many small ones would cost more time than
 * all else, since each is read, written anew and taken away.
 */
const textFiles = 16;
const nameLength = 8;

const assertNone = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Failure(`The search index could not be built: ${errors.join('; ')}.`);
};

/** Records with nothing to be found by, such as a heading that was lost, are left out. */
const hasWords = ({ content }: ReturnType<typeof indexRecord>): boolean => content !== '';

/** Pagefind leaves out what it finds no words in, and reports no error. */
const assertAll = (written: number, added: number): void => {
  if (written !== added)
    throw new Failure(
      `Unexpected search index of ${written} records, expected all ${added} that were added.`,
    );
};

/** Newest first: Pagefind gives equal hits in the order in which they were added. */
const newestFirst = (a: SearchRecord, b: SearchRecord): number =>
  Number(a.filters.kind === 'section') - Number(b.filters.kind === 'section') || b.day.localeCompare(a.day);

/**
 * Writes one shard. Pagefind's own process, which holds the whole shard in memory, is ended before this returns.
 *
 * @param language tag under which the shard stands in the bundle, `vi` or `vi-2024`
 * @param digest names the shard by its contents; hexadecimal
 * @param folder takes the place of what stood there only when the shard is complete
 * @param recordsEach texts in one file
 * @throws Failure with Pagefind's words where it reports an error, or where it left a record out
 */
export const writeShard = async (
  records: readonly SearchRecord[],
  language: string,
  digest: string,
  folder: string,
  recordsEach: number,
): Promise<void> => {
  const unfinished = `${folder}.unfinished-${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const vocabulary = new VocabularyTally();
  const runs = new RunTally();
  let added = 0;
  try {
    const { index, errors } = await createIndex({
      includeCharacters,
      forceLanguage: language,
      maxFragments: textFiles,
    });
    assertNone(errors);
    if (index === undefined) throw new Failure('The search index could not be built: Pagefind gave none.');
    for (const [at, record] of records.toSorted(newestFirst).entries()) {
      const cut = cutRecord(record);
      vocabulary.add(cut);
      runs.add(cut);
      const written = indexRecord(record, cut, language, at);
      if (!hasWords(written)) continue;
      assertNone((await index.addCustomRecord(written)).errors);
      added += 1;
    }
    assertNone((await index.writeFiles({ outputPath: unfinished })).errors);
  } finally {
    await close();
  }
  assertAll(await slimShard(unfinished, digest.slice(0, nameLength), recordsEach), added);
  await writeFile(join(unfinished, shardVocabulary), JSON.stringify(vocabulary.vocabulary()));
  await writeFile(join(unfinished, shardRuns), JSON.stringify(runs.runs()));
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
};
