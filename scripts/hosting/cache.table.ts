/** How long an answer may be kept without asking again. */
export interface CacheRule {
  /** Beginning of the address. */
  readonly under: string;
  readonly value: string;
  readonly why: string;
}

const forEver = 'public, max-age=31536000, immutable';

/** What carries a mark of its contents in its name never changes. */
export const cacheRules: readonly CacheRule[] = [
  { under: '/_astro/', value: forEver, why: 'scripts, styles and fonts' },
  { under: '/pagefind/fragment/', value: forEver, why: 'results of the search' },
  { under: '/pagefind/index/', value: forEver, why: 'words of the search' },
  { under: '/pagefind/filter/', value: forEver, why: 'filters of the search' },
];

/** All the rest is kept, but asked for anew each time, so that a changed legal state is seen at once. */
export const otherwise = 'no-cache';

/** The value of `Cache-Control` for an address. */
export const cacheControlOf = (address: string): string =>
  cacheRules.find(({ under }) => address.startsWith(under))?.value ?? otherwise;
