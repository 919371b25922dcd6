import { copyFile, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Entry, entryFile } from './slim-shard.ts';
import { shardRuns, shardVocabulary } from './write-shard.ts';

/** Files of a shard that the bundle has one of, or none. */
const notTaken: readonly string[] = [entryFile, shardVocabulary, shardRuns];

/** A second name for a file, or a copy where the disk is another one. Written files are never changed in place. */
const place = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to);
  }
};

const placeAll = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [own, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await placeAll(own, target);
    else if (!notTaken.includes(entry.name)) await place(own, target);
  }
};

/**
 * Puts shards into one bundle: their files have names of their own, all but those that are the same in each.
 *
 * @param shards folders of the shards
 * @param folder what stood there is replaced
 */
export const joinShards = async (shards: readonly string[], folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  const entries: Entry[] = [];
  for (const shard of shards) {
    entries.push(JSON.parse(await readFile(join(shard, entryFile), 'utf8')));
    await placeAll(shard, folder);
  }
  const [first] = entries;
  if (first === undefined) return;
  const languages = Object.fromEntries(entries.flatMap((entry) => Object.entries(entry.languages)));
  await writeFile(join(folder, entryFile), JSON.stringify({ ...first, languages }));
};
