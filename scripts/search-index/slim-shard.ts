import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode } from '../../src/search/encode.ts';
import { fragmentName } from '../../src/search/search-files.ts';
import { Failure } from '../failure.ts';
import { adjustScripts } from './adjust-scripts.ts';
import { type Cbor, readCbor } from './cbor.ts';
import { foldMeta } from './fold-meta.ts';

const fragmentEnding = '.pf_fragment';
/** Pagefind's own mark at the beginning of each of its files, once unpacked. */
const signature = 'pagefind_dcd';
/** Files of Pagefind's own interfaces, which the site does not use. */
const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;
const metaFile = /^pagefind\.(?<language>[\w-]+)_[0-9a-f]+\.pf_meta$/;

/** What `pagefind-entry.json` says of one language. */
interface EntryLanguage {
  readonly hash: string;
  readonly wasm: string | null;
  readonly page_count: number;
}

/** The part of `pagefind-entry.json` that is read and written. */
export interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, EntryLanguage>>;
  readonly include_characters: readonly string[];
}

export const entryFile = 'pagefind-entry.json';

const unpack = (bytes: Buffer): Buffer => {
  const raw = gunzipSync(bytes);
  if (raw.toString('latin1', 0, signature.length) !== signature)
    throw new Failure('Unexpected beginning of a Pagefind file, expected its signature.');
  return raw.subarray(signature.length);
};

const pack = (bytes: Buffer): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });

/** The part of a fragment that is read. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

/** A fragment with its text as it is read, in half the bytes: the pairs have done their work when the keys are made. */
const slimFragment = ({
  url,
  content,
  filters,
  meta,
}: Fragment): Fragment & { anchors: []; word_count: 0 } => {
  const title = decode(meta['title'] ?? '');
  return { url, content: decode(content), word_count: 0, filters, meta: { title }, anchors: [] };
};

const packJson = (value: unknown): Buffer => pack(Buffer.from(JSON.stringify(value)));

const noFragments: Readonly<Record<string, Fragment>> = {};

/** Reads the fragments that Pagefind wrote; those of one group stand in one file, and records of a group in a row. */
const fragmentReader = (folder: string): ((page: Page) => Promise<Fragment>) => {
  let held = { group: '', fragments: noFragments };
  const pathOf = (name: string): string => join(folder, 'fragment', name + fragmentEnding);
  return async ({ hash, group }) => {
    if (group === '') return JSON.parse(unpack(await readFile(pathOf(hash))).toString('utf8'));
    if (held.group !== group)
      held = { group, fragments: JSON.parse(unpack(await readFile(pathOf(group))).toString('utf8')) };
    const found = held.fragments[hash];
    if (found === undefined) throw new Failure(`Unexpected absence of ${hash} in the group ${group}.`);
    return found;
  };
};

/** Writes the fragments of a shard anew into the folder `name`, so many records a file, each named by its place. */
const writeFragments = async (
  folder: string,
  name: string,
  pages: readonly Page[],
  recordsEach: number,
): Promise<void> => {
  const old = await readdir(join(folder, 'fragment'));
  await mkdir(join(folder, 'fragment', name), { recursive: true });
  const read = fragmentReader(folder);
  for (let from = 0, file = 0; from < pages.length; from += recordsEach, file += 1) {
    const path = `${name}/${fragmentName(file)}`;
    const own = pages.slice(from, from + recordsEach);
    const address = path.slice(0, -fragmentEnding.length);
    const texts: [string, unknown][] = [];
    for (const [at, page] of own.entries()) {
      const id = recordsEach === 1 ? address : (from + at).toString(36);
      texts.push([id, slimFragment(await read(page))]);
    }
    const written = recordsEach === 1 ? texts[0]?.[1] : Object.fromEntries(texts);
    await writeFile(join(folder, 'fragment', path), packJson(written));
  }
  for (const file of old) await rm(join(folder, 'fragment', file));
};

/** One page of the meta file: name of its fragment, its words, name of its group. */
interface Page {
  readonly hash: string;
  readonly words: number;
  readonly group: string;
}

const isList = (value: Cbor | undefined): value is readonly Cbor[] => Array.isArray(value);

const readPage = (value: Cbor): Page => {
  const [hash, words, group] = isList(value) ? value : [];
  if (typeof hash !== 'string' || typeof words !== 'number' || typeof group !== 'string')
    throw new Failure('Unexpected page in a Pagefind meta file, expected its hash, words and group.');
  return { hash, words, group };
};

/** Word counts only steer the order of weak hits: powers of four are close enough and pack to a fraction. */
const exponentOf = (words: number): number => Math.round(Math.log2(Math.max(1, words)) / 2);

/**
 * Makes a written bundle lighter. A browser reads the meta file before anything else, and most of it is a random name
 * for each record: records are named by their place in the index instead, in a folder of their own whose name changes
 * with the shard. Fragments hold their text plainly. Pagefind's own interfaces are taken out.
 *
 * @param folder the bundle of one shard, one language
 * @param name folder for its fragments, unique to its contents
 * @param recordsEach texts in one file: one costs a reader the least, several keep the number of files low
 * @returns how many records the bundle holds
 * @throws Failure where Pagefind's files are not as they are known to be
 */
export const slimShard = async (folder: string, name: string, recordsEach: number): Promise<number> => {
  const files = await readdir(folder);
  for (const file of files) if (unused.test(file)) await rm(join(folder, file));
  await adjustScripts(folder);
  const file = files.find((candidate) => metaFile.test(candidate)) ?? '';
  const language = metaFile.exec(file)?.groups?.['language'];
  if (language === undefined) throw new Failure(`Unexpected absence of a Pagefind meta file in ${folder}.`);
  const meta = readCbor(unpack(await readFile(join(folder, file))));
  const [version, pages, ...rest] = isList(meta) ? meta : [];
  if (version === undefined || !isList(pages))
    throw new Failure('Unexpected shape of a Pagefind meta file, expected a list with a list of pages.');
  const read = pages.map(readPage);
  await writeFragments(folder, name, read, recordsEach);
  const exponents = read.map(({ words }) => exponentOf(words));
  const packed = pack(foldMeta({ name, recordsEach, exponents, version, rest }));
  const hash = `${language}_${createHash('sha256').update(packed).digest('hex').slice(0, 10)}`;
  await rm(join(folder, file));
  await writeFile(join(folder, `pagefind.${hash}.pf_meta`), packed);
  const entry: Entry = JSON.parse(await readFile(join(folder, entryFile), 'utf8'));
  const own = entry.languages[language];
  if (own === undefined) throw new Failure(`Unexpected absence of ${language} in ${entryFile}.`);
  const slimEntry: Entry = { ...entry, languages: { [language]: { ...own, hash } } };
  await writeFile(join(folder, entryFile), JSON.stringify(slimEntry));
  return read.length;
};
