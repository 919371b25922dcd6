import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runFile } from '../../src/search/run-directory.ts';
import {
  type SearchFile,
  type SearchFiles,
  type ShardFiles,
  searchFilesFile,
} from '../../src/search/search-files.ts';

/** One written shard: what the bundle knows it by, and where its own files lie. */
export interface WrittenShard {
  readonly tag: string;
  readonly years: readonly string[];
  readonly folder: string;
}

const fragmentFolder = 'fragment';
const ownFile = /\.pf_(?:meta|filter|index)$/;
const sum = (files: readonly SearchFile[]): number => files.reduce((total, { bytes }) => total + bytes, 0);

/** Files of a folder, by name. */
const filesIn = async (folder: string, path = ''): Promise<SearchFile[]> => {
  const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const files: SearchFile[] = [];
  for (const name of names.sort()) {
    const own = join(path, name);
    files.push({ path: own, bytes: (await stat(join(folder, own))).size });
  }
  return files;
};

const filesOfShard = async ({ tag, years, folder }: WrittenShard): Promise<ShardFiles> => {
  const meta = (await filesIn(folder)).filter(({ path }) => ownFile.test(path));
  const files = [...meta, ...(await filesIn(folder, 'filter')), ...(await filesIn(folder, 'index'))];
  const [name = ''] = await readdir(join(folder, fragmentFolder));
  const path = join(fragmentFolder, name);
  const texts = await filesIn(folder, path);
  const fragments = { folder: path, count: texts.length, bytes: sum(texts) };
  return { tag, years, bytes: sum(files) + fragments.bytes, files, fragments };
};

/**
 * Lists what a written bundle consists of: the core, then each shard.
 *
 * @param folder the joined bundle
 * @param shards in the order in which they are asked
 */
export const listFiles = async (folder: string, shards: readonly WrittenShard[]): Promise<SearchFiles> => {
  const shared = (await filesIn(folder)).filter(
    ({ path }) => !ownFile.test(path) && path !== searchFilesFile,
  );
  const core = [...shared, ...(await filesIn(folder, dirname(runFile(0))))];
  const hash = createHash('sha256');
  for (const { path } of core) hash.update(await readFile(join(folder, path)));
  const listed: ShardFiles[] = [];
  for (const shard of shards) listed.push(await filesOfShard(shard));
  for (const { files, fragments } of listed) hash.update(JSON.stringify([files, fragments]));
  const bytes = sum(core) + listed.reduce((total, shard) => total + shard.bytes, 0);
  return { version: hash.digest('hex'), bytes, core, shards: listed };
};
