import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestLength, type SavedParts, type SavedRow } from '../../../src/offline/saved-parts.ts';
import { addresses } from '../../../src/offline/store.ts';

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'));

const fileOf = (address: string): string => (address.endsWith('/') ? `${address}index.html` : address);

/** What the lists for reading without a network say of a site. */
export interface SavedReport {
  readonly parts: number;
  readonly files: number;
  readonly faults: readonly string[];
}

/**
 * Holds the lists of what may be saved against the files of a built site: each is there with its bytes, and every plan is in
 * a list.
 *
 * @param site folder of the built site
 * @param plans addresses of all plans
 */
export const savedFaults = (site: string, plans: readonly string[]): SavedReport => {
  const { parts } = readJson<SavedParts>(join(site, addresses.list));
  const rows = parts.flatMap(({ lists }) =>
    lists.flatMap((name) => readJson<SavedRow[]>(join(site, addresses.partList(name)))),
  );
  const saved = new Set(rows.map(([address]) => address));
  const faultOf = ([address, length, digest]: SavedRow): string | null => {
    const path = join(site, fileOf(address));
    if (!existsSync(path)) return `${address} is listed and not there`;
    const bytes = readFileSync(path);
    const own = createHash('sha256').update(bytes).digest('hex').slice(0, digestLength);
    return bytes.length === length && own === digest ? null : `${address} holds other bytes than listed`;
  };
  return {
    parts: parts.length,
    files: rows.length,
    faults: [
      ...rows.flatMap((row) => faultOf(row) ?? []),
      ...plans.filter((address) => !saved.has(address)).map((address) => `${address} is in no list`),
    ],
  };
};
