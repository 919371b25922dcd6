/** What a page may do beyond reading; each is one more door that a fault in a script could use. */
export type PageNeed = 'wasm';

/** Pages below an address, and what they may do beyond what every page may. */
export interface PageNeeds {
  /** Beginning of the address, with a slash at both ends. */
  readonly under: string;
  readonly needs: readonly PageNeed[];
  /** Which part of the page needs it. */
  readonly why: string;
  /** Addresses that fall under it, and addresses that do not. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** The pages that may do more; all others get the narrowest policy. The page and the header of a host both come from here. */
export const pageNeeds: readonly PageNeeds[] = [
  {
    under: '/tim-kiem/',
    needs: ['wasm'],
    why: 'the search engine is WebAssembly',
    yes: ['/tim-kiem/', '/tim-kiem/?q=thi+dua'],
    no: ['/', '/ke-hoach/tim-kiem/', '/tim-kiem'],
  },
];

/** What the page at an address may do beyond reading. */
export const needsOf = (address: string): readonly PageNeed[] =>
  pageNeeds.find(({ under }) => address.startsWith(under))?.needs ?? [];
