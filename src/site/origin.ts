/** Where the site is served when nothing else is said: the address that `npm start` prints. */
export const defaultOrigin = 'http://localhost:4321';

/**
 * Whole address of a page, for feeds, sitemaps and previews, which may not be relative. The host comes from `SITE_URL`.
 *
 * @param address begins with "/"
 */
export const wholeAddress = (address: string): string => new URL(address, import.meta.env.SITE).href;
