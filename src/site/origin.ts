/** Where the site is served when nothing else is said: the address that `npm start` prints. */
export const defaultOrigin = 'http://localhost:4321';

/** Whether the site was built for an address of its own, which may be printed; no other reader reaches the default one. */
export const hasOwnOrigin = (): boolean => new URL(import.meta.env.SITE).origin !== defaultOrigin;

/**
 * Whole address of a page, for feeds, sitemaps and previews, which may not be relative. The host comes from `SITE_URL`.
 *
 * @param address begins with "/"
 */
export const wholeAddress = (address: string): string => new URL(address, import.meta.env.SITE).href;
