import { keptData } from '../kept-response.ts';
import type { SavedParts, SavedRecord, SavedRow } from '../saved-parts.ts';
import { addresses, pastStores, stores } from '../store.ts';

/** What this browser saved of the site, and the lists of what it could save. */

const isRecord = (value: unknown): value is SavedRecord =>
  typeof value === 'object' &&
  value !== null &&
  'chosen' in value &&
  Array.isArray(value.chosen) &&
  value.chosen.every((id) => typeof id === 'string') &&
  'edition' in value &&
  (value.edition === null || typeof value.edition === 'string');

/** What was chosen and saved before; null where nothing was. */
export const readRecord = async (): Promise<SavedRecord | null> => {
  const response = await caches.match(addresses.record, { cacheName: stores.saved });
  const value: unknown = response === undefined ? null : await response.json().catch(() => null);
  return isRecord(value) ? value : null;
};

/** Notes what is being saved, or was saved whole: the moment of that is what kept pages speak of. */
export const writeRecord = async (record: SavedRecord): Promise<void> => {
  const store = await caches.open(stores.saved);
  const response = new Response(JSON.stringify(record), { headers: { 'content-type': 'application/json' } });
  await store.put(addresses.record, record.edition === null ? response : keptData(response, new Date()));
};

/**
 * Takes away what no chosen part names any more.
 *
 * @param rows every file of the chosen parts
 */
export const dropOthers = async (rows: readonly SavedRow[]): Promise<void> => {
  const wanted = new Set([addresses.record, ...rows.map(([path]) => path)]);
  const store = await caches.open(stores.saved);
  for (const request of await store.keys())
    if (!wanted.has(decodeURI(new URL(request.url).pathname))) await store.delete(request);
};

const fetchJson = async <Value>(address: string): Promise<Value> => {
  const response = await fetch(address, { headers: { [pastStores]: '1' }, cache: 'no-cache' });
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  return (await response.json()) as Value;
};

/**
 * What can be saved of the site as it stands.
 *
 * @throws TypeError where the network or the list is not there
 */
export const fetchParts = (): Promise<SavedParts> => fetchJson<SavedParts>(addresses.list);

/**
 * The files of some parts.
 *
 * @throws TypeError where the network or a list is not there
 */
export const fetchRows = async ({ parts }: SavedParts, chosen: ReadonlySet<string>): Promise<SavedRow[]> => {
  const rows: SavedRow[] = [];
  for (const part of parts) {
    if (!chosen.has(part.id)) continue;
    for (const name of part.lists) rows.push(...(await fetchJson<SavedRow[]>(addresses.partList(name))));
  }
  return rows;
};
