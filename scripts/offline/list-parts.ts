import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { partOf } from '../../src/offline/part-of.ts';
import {
  digestLength,
  type PartKind,
  partKinds,
  type SavedPart,
  type SavedParts,
  type SavedRow,
} from '../../src/offline/saved-parts.ts';
import { addresses } from '../../src/offline/store.ts';

/** Most files that one list names: some 400 kB before compression. */
const mostRows = 4000;
/** Plans by year, as a page of the site has them. */
const yearsFile = 'ngoai-tuyen/nam.json';

const readYears = async (site: string): Promise<ReadonlyMap<string, string>> => {
  const byYear = JSON.parse(await readFile(join(site, yearsFile), 'utf8')) as Record<string, string[]>;
  return new Map(Object.entries(byYear).flatMap(([year, ids]) => ids.map((id) => [id, year] as const)));
};

/** Address of a file: pages are asked for without their file's name. */
const addressOf = (file: string): string => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');

const digestOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, digestLength);

interface Gathered {
  readonly kind: PartKind;
  readonly year: string | null;
  readonly rows: SavedRow[];
}

const gather = async (site: string): Promise<Map<string, Gathered>> => {
  const years = await readYears(site);
  const parts = new Map<string, Gathered>();
  const files = globSync('**/*', { cwd: site, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1)).sort();
  for (const file of paths) {
    const address = addressOf(file);
    const part = partOf(address, (id) => years.has(id));
    if (part === null) continue;
    const year = part.plan === null ? null : (years.get(part.plan) ?? null);
    const id = year === null ? part.kind : `${part.kind}-${year}`;
    const own = parts.get(id) ?? { kind: part.kind, year, rows: [] };
    parts.set(id, own);
    const bytes = await readFile(join(site, file));
    own.rows.push([address, bytes.length, digestOf(bytes)]);
  }
  return parts;
};

const write = async (site: string, address: string, value: unknown): Promise<string> => {
  const path = join(site, address);
  const text = JSON.stringify(value);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return text;
};

const byKindThenNewest = (a: SavedPart, b: SavedPart): number =>
  partKinds.indexOf(a.kind) - partKinds.indexOf(b.kind) || (b.year ?? 0) - (a.year ?? 0);

/**
 * Writes, into a built site, the lists of what a reader may save: parts by kind and year, each file with its size and
 * digest, so that a later saving fetches only what has changed.
 *
 * @param site folder of the built site; no slash at its end
 */
export const listParts = async (site: string): Promise<SavedParts> => {
  const edition = createHash('sha256');
  const parts: SavedPart[] = [];
  for (const [id, { kind, year, rows }] of await gather(site)) {
    const lists: string[] = [];
    for (let at = 0; at < rows.length; at += mostRows) {
      const name = `${id}-${lists.length + 1}`;
      edition.update(await write(site, addresses.partList(name), rows.slice(at, at + mostRows)));
      lists.push(name);
    }
    const bytes = rows.reduce((sum, [, length]) => sum + length, 0);
    const ofYear = year === null || Number.isNaN(Number(year)) ? null : Number(year);
    parts.push({ id, kind, year: ofYear, files: rows.length, bytes, lists });
  }
  const whole = {
    edition: edition.digest('hex').slice(0, digestLength),
    parts: parts.sort(byKindThenNewest),
  };
  await write(site, addresses.list, whole);
  return whole;
};
