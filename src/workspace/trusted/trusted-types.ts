/** The part of Trusted Types that the site uses (W3C Trusted Types, §2.3); browsers that lack it check nothing. */
interface Factory {
  createPolicy(
    name: string,
    rules: {
      readonly createHTML?: (text: string) => string;
      readonly createScriptURL?: (text: string) => string | null;
    },
  ): { createHTML(text: string): string };
}

/** The browser's factory of policies, or null where it knows none. */
export const trustedTypes = (): Factory | null =>
  (globalThis as { readonly trustedTypes?: Factory }).trustedTypes ?? null;
