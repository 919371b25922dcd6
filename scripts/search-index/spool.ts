import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SearchRecord } from '../../src/search/record.ts';

/** Records of one year, or those without one, waiting in a file to be indexed. */
export interface Spooled {
  /** "2024"; empty for what stands beside the plans and for plans without a year. */
  readonly year: string;
  readonly path: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly digest: string;
  readonly plans: number;
}

interface OpenSpool {
  readonly year: string;
  readonly path: string;
  readonly stream: WriteStream;
  readonly hash: Hash;
  readonly plans: Set<string>;
}

const yearOf = ({ filters }: SearchRecord): string =>
  filters.kind === 'section' ? (filters.year ?? '') : '';

/**
 * Writes records to one file a year, a JSON object a line, so that no more than one record is held at a time.
 *
 * @param folder emptied first
 * @returns the files, the newest year first, that without a year before all
 */
export const spoolRecords = async (
  records: Iterable<SearchRecord>,
  folder: string,
): Promise<readonly Spooled[]> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const spools = new Map<string, OpenSpool>();
  const openSpool = (year: string): OpenSpool => {
    const path = join(folder, `${year === '' ? 'beside' : year}.ndjson`);
    const made = {
      year,
      path,
      stream: createWriteStream(path),
      hash: createHash('sha256'),
      plans: new Set<string>(),
    };
    spools.set(year, made);
    return made;
  };
  for (const record of records) {
    const year = yearOf(record);
    const spool = spools.get(year) ?? openSpool(year);
    const line = `${JSON.stringify(record)}\n`;
    spool.hash.update(line);
    if (record.filters.kind === 'section') spool.plans.add(record.url.split('#')[0] ?? '');
    if (!spool.stream.write(line)) await once(spool.stream, 'drain');
  }
  for (const { stream } of spools.values()) {
    stream.end();
    await once(stream, 'close');
  }
  return [...spools.values()]
    .sort((a, b) => Number(a.year !== '') - Number(b.year !== '') || b.year.localeCompare(a.year))
    .map(({ year, path, hash, plans }) => ({ year, path, digest: hash.digest('hex'), plans: plans.size }));
};

/** Reads back what was spooled. */
export const readSpool = async ({ path }: Spooled): Promise<SearchRecord[]> => {
  const records: SearchRecord[] = [];
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  }))
    records.push(JSON.parse(line));
  return records;
};
