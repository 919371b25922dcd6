import { isRecord } from '../../schemas/is-record.ts';
import { keptData } from '../kept-response.ts';
import {
  partKinds,
  type SavedPart,
  type SavedParts,
  type SavedRecord,
  type SavedRow,
} from '../saved-parts.ts';
import { addresses, pastStores, stores } from '../store.ts';

/** What this browser saved of the site, and the lists of what it could save. */

const isText = (value: unknown): value is string => typeof value === 'string';

const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

const isSavedRecord = (value: unknown): value is SavedRecord =>
  isRecord(value) && areTexts(value['chosen']) && (value['edition'] === null || isText(value['edition']));

const isPart = (value: unknown): value is SavedPart =>
  isRecord(value) &&
  isText(value['id']) &&
  partKinds.some((kind) => kind === value['kind']) &&
  (value['year'] === null || typeof value['year'] === 'number') &&
  typeof value['files'] === 'number' &&
  typeof value['bytes'] === 'number' &&
  areTexts(value['lists']);

const areParts = (value: unknown): value is SavedParts =>
  isRecord(value) &&
  isText(value['edition']) &&
  Array.isArray(value['parts']) &&
  value['parts'].every(isPart);

const isRow = (value: unknown): value is SavedRow =>
  Array.isArray(value) && isText(value[0]) && typeof value[1] === 'number' && isText(value[2]);

const areRows = (value: unknown): value is readonly SavedRow[] => Array.isArray(value) && value.every(isRow);

/** What was chosen and saved before; null where nothing was. */
export const readRecord = async (): Promise<SavedRecord | null> => {
  const response = await caches.match(addresses.record, { cacheName: stores.saved });
  const value: unknown = response === undefined ? null : await response.json().catch(() => null);
  return isSavedRecord(value) ? value : null;
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

const fetchList = async <Value>(
  address: string,
  isExpected: (value: unknown) => value is Value,
): Promise<Value> => {
  const response = await fetch(address, { headers: { [pastStores]: '1' }, cache: 'no-cache' });
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  const value: unknown = await response.json();
  if (!isExpected(value)) throw new TypeError(`Unexpected shape of ${address}, expected that of this page.`);
  return value;
};

/**
 * What can be saved of the site as it stands.
 *
 * @throws TypeError where the network or the list is not there
 */
export const fetchParts = (): Promise<SavedParts> => fetchList(addresses.list, areParts);

/**
 * The files of some parts.
 *
 * @throws TypeError where the network or a list is not there
 */
export const fetchRows = async ({ parts }: SavedParts, chosen: ReadonlySet<string>): Promise<SavedRow[]> => {
  const rows: SavedRow[] = [];
  for (const part of parts) {
    if (!chosen.has(part.id)) continue;
    for (const name of part.lists) rows.push(...(await fetchList(addresses.partList(name), areRows)));
  }
  return rows;
};
