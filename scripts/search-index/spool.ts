import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SearchRecord } from '../../src/search/record.ts';

/** Records of one year, waiting in a file to be indexed. */
export interface Spooled {
  /** "2024"; `undated` for plans without a year, `beside` for what stands beside the plans. */
  readonly year: string;
  /** Counts the files of one year, from 0. */
  readonly part: number;
  readonly path: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly digest: string;
  /** Length of the file in UTF-16 units. */
  readonly size: number;
}

export const beside = 'beside';
const undated = '0000';

interface OpenSpool {
  readonly year: string;
  readonly part: number;
  readonly path: string;
  readonly stream: WriteStream;
  readonly hash: Hash;
  size: number;
}

const yearOf = ({ filters }: SearchRecord): string =>
  filters.kind === 'section' ? (filters.year ?? undated) : beside;

/**
 * Writes records to files, a JSON object a line, so that no more than one record is held at a time: one file a year, and
 * a further one where it grows beyond its bound.
 *
 * @param folder emptied first
 * @param most length after which a file is full, in UTF-16 units
 * @returns the files by year, the oldest first
 */
export const spoolRecords = async (
  records: Iterable<SearchRecord>,
  folder: string,
  most: number,
): Promise<readonly Spooled[]> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const open = new Map<string, OpenSpool>();
  const full: OpenSpool[] = [];
  const openSpool = (year: string, part: number): OpenSpool => {
    const path = join(folder, `${year}-${part}.ndjson`);
    const made = { year, part, path, stream: createWriteStream(path), hash: createHash('sha256'), size: 0 };
    open.set(year, made);
    return made;
  };
  for (const record of records) {
    const year = yearOf(record);
    let spool = open.get(year) ?? openSpool(year, 0);
    if (spool.size > most) {
      full.push(spool);
      spool = openSpool(year, spool.part + 1);
    }
    const line = `${JSON.stringify(record)}\n`;
    spool.hash.update(line);
    spool.size += line.length;
    if (!spool.stream.write(line)) await once(spool.stream, 'drain');
  }
  const all = [...full, ...open.values()];
  for (const { stream } of all) {
    stream.end();
    await once(stream, 'close');
  }
  return all
    .sort((a, b) => a.year.localeCompare(b.year) || a.part - b.part)
    .map(({ year, part, path, hash, size }) => ({ year, part, path, digest: hash.digest('hex'), size }));
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
