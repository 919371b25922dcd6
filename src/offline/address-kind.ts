/** How an address of the site is kept. */
export type AddressKind = 'page' | 'data' | 'hashed' | 'other';

const hashed = /^\/(?:_astro\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/[^/]+\.pf_meta$)/;
const page = /(?:\/|\.html)$/;
const data = /^\/(?:pagefind\/|icon|manifest\.webmanifest$|.+\.json$)/;

/**
 * How an address is kept: pages and data may change under their address, what carries a mark of its contents never does,
 * and what is only downloaded is not kept unless it was saved.
 *
 * @param path begins with "/", without query and fragment
 */
export const addressKind = (path: string): AddressKind => {
  if (hashed.test(path)) return 'hashed';
  if (page.test(path)) return 'page';
  return data.test(path) ? 'data' : 'other';
};
