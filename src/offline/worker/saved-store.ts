import { keptAt } from '../kept-response.ts';
import { addresses, stores } from '../store.ts';

/** What the store of saved parts holds for an address, and when it was last known to be what the site serves. */
export interface SavedAnswer {
  readonly response: Response;
  readonly at: Date | null;
}

const later = (a: Date | null, b: Date | null): Date | null => {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
};

/** When the saved parts were last compared with the site, file by file; null where that was never finished. */
const comparedAt = async (): Promise<Date | null> => {
  const record = await caches.match(addresses.record, { cacheName: stores.saved });
  return record === undefined ? null : keptAt(record);
};

/**
 * What the reader saved for an address.
 *
 * @param path without query and fragment
 */
export const savedAnswer = async (path: string): Promise<SavedAnswer | null> => {
  const response = await caches.match(path, { cacheName: stores.saved });
  return response === undefined ? null : { response, at: later(keptAt(response), await comparedAt()) };
};
